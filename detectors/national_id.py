"""Identity number of another country's national register, in columns that name one."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from detectors.checks import compact, one_digit_repeated
from detectors.declare import Detector, Strength

REGISTERS = (
    *("at.vnr", "be.nn", "bg.egn", "ch.ssn", "cz.rc", "de.idnr", "dk.cpr", "ee.ik", "es.dni", "es.nie", "fi.hetu"),
    *("fr.nir", "gr.amka", "hr.oib", "ie.pps", "is_.kennitala", "it.codicefiscale", "lt.asmens", "lv.pvn", "nl.bsn"),
    *("no.fodselsnummer", "pl.pesel", "pt.cc", "pt.nif", "ro.cnp", "se.personnummer", "si.emso", "tr.tckimlik"),
)
"""python-stdnum's modules; each checks form, check digits and, where there is one, the birth date."""


@cache
def _checks() -> tuple[Callable[[str], bool], ...]:
    return tuple(import_module(f"stdnum.{name}").is_valid for name in REGISTERS)


def _forms(text: str) -> Iterator[str]:
    yield text
    yield compact(text)


def registered(text: str) -> str | None:
    """The number in capitals without separators where one country's register could have given it out."""
    number = compact(text)
    if not any(char.isdigit() for char in number) or one_digit_repeated(number):
        return None
    return number if any(valid(form) for form in _forms(text) for valid in _checks()) else None


DETECTOR = Detector(
    entity="NATIONAL_ID",
    label="identity number of another country",
    definition="https://arthurdejong.org/python-stdnum/doc/2.2/",
    pattern=r"[A-Za-z0-9][A-Za-z0-9 ./+-]{5,22}[A-Za-z0-9]",
    check=registered,
    base=0.2,
    with_context=0.85,
    context=("national id", "national identity number"),
    headers=(
        *("national id", "national id number", "national identity number", "national identification number"),
        *("foreign id", "foreign id number", "identity number", "id card number", "identity card number", "eu id"),
        *("pps", "ppsn", "pps number", "pesel", "cnp", "codice fiscale", "personnummer", "cpr number", "cpr", "hetu"),
        *("bsn", "burgerservicenummer", "dni", "nie", "nif", "nir", "egn", "oib", "amka", "emso", "insz", "niss"),
        *(
            "rijksregisternummer",
            "steuer id",
            "steueridentifikationsnummer",
            "fodselsnummer",
            "kennitala",
            "rodne cislo",
        ),
        *("asmens kodas", "isikukood", "tc kimlik", "tckn", "henkilotunnus", "svnr", "ahv", "numero nie", "numero dni"),
    ),
    hits=("1234567T", "44051401359", "RCCMNL83S18D969H", "54362315-K", "880320-0016", "269054958815780"),
    misses=("1234567Z", "44051401351", "not known", "00000000000"),
    identifies=Strength.STRONG,
    prose=False,
)
