"""The command `exposure`: its words, its exit codes, and one sentence for every error."""

import argparse
import contextlib
import importlib
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from exposure.errors import ExitCode
from flows import argument_types as types

EXIT_CODES = """exit codes:
  0  done, and everything was read
  1  a defect of the program
  2  the command, or a file that configures it, is wrong
  3  done, but something could not be read: the figures are given, with what is missing
  4  a source cannot be opened
  5  the case is in use, damaged, without its key, or cannot be written
  130  stopped by Ctrl-C: what was done is kept
"""

EXAMPLES = """examples:
  exposure assess /mnt/share --case cases/2026-014
  exposure assess /mnt/share mail.mbox postgresql://reader@db/housing --case cases/2026-014 --incident incident.toml
  exposure assess /mnt/share --case cases/2026-014 --sample 5%
  exposure scope taken --case cases/2026-014 --listing leak-site.txt
  exposure figures --case cases/2026-014 --json
  exposure report --case cases/2026-014 --format ico --format html
  exposure extract letter.docx
  exposure detect --table residents.csv
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and hand back its exit code; no exception leaves, and no value is shown in an error."""
    chosen = parser().parse_args(arguments)
    with contextlib.suppress(ValueError):  # only the main thread may
        signal.signal(signal.SIGTERM, _stop)
    try:
        return int(_command(chosen)(chosen, _say))
    except KeyboardInterrupt:
        return _ended(ExitCode.INTERRUPTED, "Stopped. What was done is kept: the same command goes on from there.")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.ALL_READ
    except Exception as error:  # noqa: BLE001 - the last place where an exception's text can be kept from the screen
        return _failed(error, debug=chosen.debug)


def _command(chosen: argparse.Namespace) -> Any:
    return importlib.import_module(f"flows.{chosen.module}").run


def _say(text: str, end: str = "\n") -> None:
    print(text, end=end, flush=True)


def _stop(_signal: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _failed(error: Exception, *, debug: bool) -> int:
    from flows.trouble import place_of, told

    if debug:
        print("".join(traceback.format_tb(error.__traceback__)), type(error).__name__, file=sys.stderr)
    known = told(error)
    if known is not None:
        return _ended(known.exit_code, str(known))
    return _ended(ExitCode.DEFECT, f"A defect of the program ({place_of(error)}). Please report it with this line.")


def _ended(code: ExitCode, sentence: str) -> int:
    print(f"exposure: {sentence}", file=sys.stderr)
    return int(code)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    root = argparse.ArgumentParser(
        prog="exposure",
        description="After a breach: counts the people and the records in what was taken, for the regulator's form.",
        epilog=f"{EXAMPLES}\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    root.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    root.add_argument("--debug", action="store_true", help="on an error, show where in the program it arose")
    commands = root.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        _assess,
        _figures,
        _report,
        _scope,
        _compare,
        _notified,
        _extract,
        _detect,
        _people,
        _detectors,
        _serve,
    ):
        add(commands)
    return root


class _Version(argparse.Action):
    """Looked up only when it is asked for."""

    def __call__(self, root: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        print(f"breach-exposure {version('breach-exposure')}")
        root.exit()


def _add(commands: Any, name: str, module: str, text: str, example: str = "") -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help=text,
        description=f"{text[0].upper()}{text[1:]}.",
        epilog=example and f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    command.set_defaults(module=module, command=name)
    return command


def _case(command: argparse.ArgumentParser) -> None:
    command.add_argument("--case", type=Path, required=True, metavar="DIR", help="the folder of the case")


def _passwords(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passwords", type=Path, metavar="FILE", help="passwords to try on what is locked, one a line"
    )


def _own(command: argparse.ArgumentParser, otherwise: str = "") -> None:
    told = f"your own patterns, allow-lists and deny-lists: TOML, or Presidio's YAML{otherwise}"
    command.add_argument("--detectors", type=Path, metavar="FILE", help=told)


def _assess(commands: Any) -> None:
    command = _add(
        commands,
        "assess",
        "assess_command",
        "scan sources and make the figures: inventory, read, detect, resolve, count, report",
        "exposure assess /mnt/share --case cases/2026-014 --incident incident.toml",
    )
    command.add_argument(
        "source",
        nargs="*",
        metavar="SOURCE",
        help="a folder, file, archive, mailbox or database URL; none: the sources that the case has already",
    )
    _case(command)
    command.add_argument(
        "--incident", type=Path, metavar="FILE", help="incident.toml; without it, the one at the root of a source"
    )
    _passwords(command)
    engine = command.add_mutually_exclusive_group()
    engine.add_argument("--direct", action="store_true", help="run the same steps without Prefect")
    engine.add_argument(
        "--cluster",
        default="",
        metavar="ADDRESS",
        help="scan on a Dask cluster, tcp://host:8786; its machines see case, key and sources at the same paths",
    )
    command.add_argument(
        "--workers",
        type=types.positive,
        default=types.processors(),
        metavar="N",
        help="scanning processes (default: %(default)s)",
    )
    command.add_argument(
        "--sample",
        type=types.share,
        metavar="SHARE",
        help="a first estimate from this share of the files, 5%% say; a later assess takes over what was read",
    )
    command.add_argument(
        "--dataset-depth", type=types.depth, metavar="N", help="folders of a path that make a dataset (default: 1)"
    )
    _registers(command)
    _own(command, "; without it, the detectors.toml or detectors.yaml in the folder of the case")
    command.add_argument("--no-names", action="store_true", help="do not look for names in running text: much faster")


def _registers(command: argparse.ArgumentParser) -> None:
    given = command.add_mutually_exclusive_group()
    given.add_argument(
        "--register",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a register that you have (residents, staff, pupils), to tell who of the people is on it; may be given "
        "several times, and is kept encrypted in the case; nobody is counted for being on it",
    )
    given.add_argument("--no-registers", action="store_true", help="forget the registers that the case has")


def _figures(commands: Any) -> None:
    command = _add(
        commands,
        "figures",
        "figures_command",
        "show the figures of a run",
        "exposure figures --case cases/2026-014 --json",
    )
    _case(command)
    command.add_argument("--run", metavar="RUN", help="another run than the newest")
    command.add_argument("--scope", default="", metavar="NAME", help="those of a scope that `exposure scope` has made")
    command.add_argument("--json", action="store_true", help="the whole assessment as JSON")


def _report(commands: Any) -> None:
    command = _add(
        commands,
        "report",
        "report_command",
        "write the reports again, without a scan",
        "exposure report --case cases/2026-014 --format ico --out /tmp/for-the-dpo",
    )
    _case(command)
    command.add_argument("--run", metavar="RUN", help="another run than the newest")
    command.add_argument(
        "--format", action="append", default=[], metavar="NAME", help="only this report; may be given several times"
    )
    command.add_argument("--scope", default="", metavar="NAME", help="those of a scope that `exposure scope` has made")
    command.add_argument("--out", type=Path, metavar="DIR", help="another folder than the run's own")


def _scope(commands: Any) -> None:
    command = _add(
        commands,
        "scope",
        "scope_command",
        "count a part of the case by itself: what was taken, a time, some folders, one controller's; nothing is read",
        "exposure scope taken --case cases/2026-014 --listing leak-site.txt --controllers shared-services.csv",
    )
    command.add_argument("name", nargs="?", metavar="NAME", help="its name on every report; none: list those there are")
    _case(command)
    command.add_argument(
        "--listing",
        type=Path,
        metavar="FILE",
        help="a list of what was taken: paths, SHA-256 hashes or both; text, CSV, `dir /s` or `ls -lR`, any server's",
    )
    command.add_argument("--from", dest="since", type=types.day, metavar="DAY", help="files last changed from this day")
    command.add_argument("--to", dest="until", type=types.day, metavar="DAY", help="files last changed until this day")
    command.add_argument("--folder", action="append", default=[], metavar="PATH", help="files below; repeatable")
    command.add_argument(
        "--controllers",
        type=Path,
        metavar="FILE",
        help="CSV with a pattern of a folder or dataset and its controller a line: figures for each, on the ICO sheet",
    )
    command.add_argument("--run", metavar="RUN", help="another run than the newest")


def _compare(commands: Any) -> None:
    command = _add(
        commands,
        "compare",
        "compare_command",
        "show what changed between two runs",
        "exposure compare --case cases/2026-014",
    )
    _case(command)
    command.add_argument(
        "run", nargs="*", metavar="RUN", help="two runs (default: the last notified, or the one before, and the newest)"
    )
    command.add_argument("--json", action="store_true", help="as JSON")


def _notified(commands: Any) -> None:
    command = _add(
        commands,
        "notified",
        "notified_command",
        "keep what was notified to whom, and show how the 72 hours stand",
        "exposure notified --case cases/2026-014 --to ICO --reference IC-000000-X0X0",
    )
    _case(command)
    command.add_argument("--to", metavar="WHOM", help="who was notified; without it, only show what is kept")
    command.add_argument(
        "--on", type=datetime.fromisoformat, metavar="TIME", help="when, as 2026-11-22T14:30 (default: now)"
    )
    command.add_argument("--reference", default="", metavar="TEXT", help="the reference that was given")
    command.add_argument("--run", metavar="RUN", help="the run whose figures were notified (default: the newest)")


def _extract(commands: Any) -> None:
    command = _add(
        commands,
        "extract",
        "extract_command",
        "show what is read from files, one JSON line per passage or table",
        "exposure extract letter.docx archive.zip",
    )
    command.add_argument("file", nargs="+", metavar="FILE")
    _passwords(command)


def _detect(commands: Any) -> None:
    command = _add(
        commands,
        "detect",
        "detect_command",
        "show what is found in texts or in a table's columns",
        """echo '{"id": 1, "text": "Call Ann Hill on 07700 900123"}' | exposure detect""",
    )
    source = command.add_mutually_exclusive_group()
    source.add_argument(
        "--jsonl", default="-", metavar="FILE", help="lines {id, text}; - for the standard input (default)"
    )
    source.add_argument("--table", type=Path, metavar="FILE", help="a table: its columns' types")
    source.add_argument("--document", type=Path, metavar="FILE", help="a letter, a message, ...: a line a passage")
    command.add_argument("--explain", action="store_true", help="say of each candidate why it stands or does not")
    _own(command)
    command.add_argument("--no-names", action="store_true", help="do not look for names in running text: much faster")


def _people(commands: Any) -> None:
    command = _add(
        commands,
        "people",
        "people_command",
        "count the distinct people in a file of mentions, or review those of a case",
        "exposure people cases/2026-014 --review-sample 100 --out to-judge.xlsx\n"
        "  exposure people cases/2026-014 --reviews judged.xlsx --by 'J. Reviewer'\n"
        "  exposure people mentions.csv --clusters people.csv",
    )
    command.add_argument(
        "file", type=Path, metavar="FILE", help="a case's folder; or a CSV or Parquet file, one row a mention"
    )
    command.add_argument("--clusters", type=Path, metavar="OUT", help="write mention_id, person_id, probability: CSV")
    command.add_argument(
        "--review-sample",
        type=types.positive,
        metavar="N",
        help="draw N people to be judged; needs --out (100 for a notice)",
    )
    command.add_argument(
        "--out", type=Path, metavar="FILE", help="write the drawn people to this file, masked: CSV, of a case also XLSX"
    )
    command.add_argument(
        "--reviews", type=Path, metavar="FILE", help="that file, judged: the figure then has a 95%% interval"
    )
    command.add_argument(
        "--judge", action="append", default=[], metavar="PERSON", help="of a case: a sheet of this person of the list"
    )
    command.add_argument("--list", action="store_true", help="of a case: everybody, with the route to tell them")
    command.add_argument("--unknown", action="store_true", help="with --list: only those who are on no register")
    command.add_argument("--by", metavar="NAME", help="of a case: who judged; kept encrypted with the judgements")
    command.add_argument("--reveal", action="store_true", help="of a case: write the values as they are, not masked")


def _detectors(commands: Any) -> None:
    command = _add(commands, "detectors", "detectors_command", "list what is looked for, with definition and example")
    command.add_argument("--json", action="store_true", help="as JSON")
    _own(command)


def _serve(commands: Any) -> None:
    command = _add(
        commands,
        "serve",
        "serve_command",
        "run Prefect's server and pages with the deployments assess, report and nightly, until Ctrl-C",
        "exposure serve --case-root /srv/cases --port 4200",
    )
    command.add_argument("--case-root", type=Path, required=True, metavar="DIR", help="the folder that holds the cases")
    command.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    command.add_argument("--port", type=types.positive, default=4200, help="port to listen on (default: %(default)s)")
    command.add_argument(
        "--workers",
        type=types.positive,
        default=types.processors(),
        metavar="N",
        help="scanning processes (default: %(default)s)",
    )


if __name__ == "__main__":
    sys.exit(main())
