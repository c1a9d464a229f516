"""Every declaration as a stock Presidio recognizer, with the same evidence and the same answers as the engine."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from detectors.declare import Detector
from detectors.engine import COUNTED, declared_detectors, python_dialect
from detectors.evidence import Candidate, Evidence

if TYPE_CHECKING:
    from presidio_analyzer import PatternRecognizer, RecognizerRegistry

NUMBER = "declared_detector"
VALUE = "declared_value"


def lookaround(detector: Detector) -> str:
    """The pattern in the dialect of Presidio's `regex`: guards as look-around, RE2's escapes rewritten."""

    def guard(chars: str) -> str:
        return chars.replace(r"\w", r"\w\x{c0}-\x{24f}")

    body = f"(?<!{guard(detector.left)})(?:{detector.pattern})(?!{guard(detector.right)})"
    return python_dialect(body)


def _matches(compiled: Any, detector: Detector, text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and normal form of every match that passes its check."""
    place = 0
    while (match := compiled.search(text, place)) is not None:
        place = max(match.end(), match.start() + 1)
        grouped = "value" in match.groupdict() and match.group("value") is not None
        start, end = match.span("value") if grouped else match.span()
        value = detector.check(text[start:end])
        if value is not None and end > start:
            yield start, end, value


def _standing(recognizer: Any, text: str, own: list[Any], others: list[Any]) -> list[Any]:
    """Those of a recognizer's own results that stand against all other declarations' candidates, scored."""
    if not own:
        return []
    every = [_data(one) | {"at": (one.start, one.end)} for one in [*own, *others] if NUMBER in _data(one)]
    candidates = {Candidate(data["at"][0], data["at"][1], data[NUMBER], data[VALUE]) for data in every}
    unique = sorted(candidates, key=lambda one: (one.start, one.end, one.detector))
    weighed = recognizer.evidence.weigh(text, unique, (0, len(text)))
    standing = {one.candidate: one.score for one in recognizer.evidence.arbitrate(weighed, COUNTED)}
    kept = []
    for result in own:
        score = standing.get(Candidate(result.start, result.end, recognizer.number, _data(result)[VALUE]))
        if score is not None:
            result.score = round(score, 3)
            kept.append(result)
    return kept


@cache
def _recognizer_class() -> Any:
    """The class, made when it is first needed: importing Presidio takes two seconds."""
    import regex  # type: ignore[import-untyped] # noqa: PLC0415
    from presidio_analyzer import AnalysisExplanation, Pattern, PatternRecognizer, RecognizerResult  # noqa: PLC0415

    class DeclaredRecognizer(PatternRecognizer):
        """One declaration. Its raw results carry the base score; evidence and arbitration come with the context."""

        def __init__(self, number: int, evidence: Evidence) -> None:
            self.number = number
            self.evidence = evidence
            self.detector = evidence.detectors[number]
            pattern = Pattern(self.detector.label, lookaround(self.detector), self.detector.base)
            super().__init__(
                self.detector.entity,
                name=f"{self.detector.entity} {self.detector.label}",
                patterns=[pattern],
                context=list(self.detector.context),
                global_regex_flags=0,
            )
            self._called = f"{self.detector.entity} {self.detector.label}"
            self._compiled = regex.compile(pattern.regex)

        def analyze(
            self,
            text: str,
            entities: Sequence[str],  # noqa: ARG002 - Presidio's signature
            nlp_artifacts: Any = None,  # noqa: ARG002
            regex_flags: int | None = None,  # noqa: ARG002
        ) -> list[RecognizerResult]:
            """Every match that passes its check, for Presidio to hand to `enhance_using_context`."""
            return [self._result(*one) for one in _matches(self._compiled, self.detector, text)]

        def _result(self, start: int, end: int, value: str) -> RecognizerResult:
            explanation = AnalysisExplanation(self._called, self.detector.base, self.detector.label)
            metadata = {
                NUMBER: self.number,
                VALUE: value,
                RecognizerResult.RECOGNIZER_NAME_KEY: self._called,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            }
            # a raw score of 1 lets the candidate through to the evidence whatever the threshold
            return RecognizerResult(self.detector.entity, start, end, 1.0, explanation, metadata)

        def enhance_using_context(
            self,
            text: str,
            raw_recognizer_results: list[RecognizerResult],
            other_raw_recognizer_results: list[RecognizerResult],
            nlp_artifacts: Any,  # noqa: ARG002
            context: list[str] | None = None,  # noqa: ARG002
        ) -> list[RecognizerResult]:
            """The results that stand against all other declarations' candidates, with their scores."""
            return _standing(self, text, raw_recognizer_results, other_raw_recognizer_results)

    return DeclaredRecognizer


def _data(result: Any) -> dict[str, Any]:
    return result.recognition_metadata or {}


def recognizers(detectors: Sequence[Detector] | None = None) -> "list[PatternRecognizer]":
    """One recognizer a declaration, for any RecognizerRegistry; they must be used together.

    Those of what is not personal are among them: they report nothing, and keep their values from the others.
    """
    chosen = declared_detectors() if detectors is None else tuple(detectors)
    evidence = Evidence(chosen)
    made = _recognizer_class()
    return [made(number, evidence) for number, detector in enumerate(chosen) if detector.prose]


def registry() -> "RecognizerRegistry":
    """A registry of Presidio's that holds every declaration and nothing else."""
    from presidio_analyzer import RecognizerRegistry  # noqa: PLC0415

    return RecognizerRegistry(recognizers=recognizers(), supported_languages=["en"])
