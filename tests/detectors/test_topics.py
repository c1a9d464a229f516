"""What topics find and leave."""

from pathlib import Path

import pytest
import re2

from detectors.prose import term_lists
from detectors.prose.persons import persons
from detectors.prose.sensitive import statements, topics
from exposure.categories import ENTITY_CATEGORY

TOPICS = [compiled.topic for compiled in topics()]


def said(text):
    names = persons([text], together=True)[0]
    about = any(name.cue == "label" for name in names)
    return {one.entity for one in statements(text, names, about=about)}


@pytest.mark.parametrize(("entity", "text"), [(t.entity, text) for t in TOPICS for text in t.hits])
def test_what_a_topic_must_find(entity, text):
    assert entity in said(text)


@pytest.mark.parametrize(("entity", "text"), [(t.entity, text) for t in TOPICS for text in t.misses])
def test_what_a_topic_must_leave(entity, text):
    assert entity not in said(text)


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.entity)
def test_a_topic_is_declared_in_full(topic):
    assert topic.definition.startswith("https://")
    assert len(topic.hits) >= 2
    assert len(topic.misses) >= 2
    assert topic.entity in ENTITY_CATEGORY


@pytest.mark.parametrize(
    "text",
    [
        "Living well with diabetes: a free course for residents. People of South Asian background are more at risk.",
        "Ethnic group: [ ] White British [ ] Black African [ ] Bangladeshi",
        "An enhanced DBS check is required. You will have experience of criminal investigations.",
        "38% of residents are Black African; one in five claims Universal Credit.",
        "The Mental Health Team and the Domestic Abuse Service have moved to Marsh Hill.",
    ],
)
def test_policies_adverts_and_leaflets_say_nothing_of_anybody(text):
    assert said(text) == set()


def test_you_is_somebody_only_in_a_letter():
    text = "Your rent account is in arrears of £300."
    assert "FINANCIAL" in {one.entity for one in statements(text, [], addressed=True)}
    assert statements(text, []) == []


def test_each_list_of_words_is_a_topics_and_each_word_of_it_can_be_matched():
    lists = sorted(path.stem.upper() for path in (Path(term_lists.__file__).parent / "data" / "terms").glob("*.txt"))
    assert set(lists) <= {topic.entity for topic in TOPICS}
    for entity in lists:
        for section, terms in term_lists.term_list(entity).items():
            for term in terms:
                assert re2.compile(term).search("") is None, f"{entity} {section}: matches nothing at all"
    assert len(term_lists.term_list("HEALTH")["strong"]) > 5
    assert term_lists.term_list("NO_SUCH") == dict.fromkeys(term_lists.SECTIONS, ())


@pytest.mark.parametrize(
    ("entity", "text"),
    [
        ("HEALTH", "Mr Price takes bisoprolol and apixaban."),
        ("HEALTH", "Dear Ms Cole, you were off work with stress in May."),
        ("FINANCIAL", "Mr Price: £412.60 is outstanding."),
        ("FINANCIAL", "Mrs Cole cannot pay, she has been to the food bank twice."),
        ("CRIMINAL", "Mr Price was released under investigation."),
        ("RELIGION", "Mrs Cole fell on the steps of the gurdwara."),
        ("CONDUCT", "Mr Price is invited to a disciplinary hearing."),
        ("HOMELESSNESS", "Ms Cole is sofa surfing since March."),
        ("IMMIGRATION", "Mr Berhe was granted refugee status."),
        ("EDUCATION", "Leo has an EHCP and is on his second managed move."),
    ],
)
def test_what_the_lists_add(entity, text):
    assert entity in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr Price reads the magazine of the society.",
        "Add Mr Price to the list of March 2026.",
        "Ms Cole parked her car at the depot.",
        "Mr Price will adopt the minutes and the local plan.",
        "Ms Cole bought a black bag in Union Street.",
    ],
)
def test_ordinary_sentences_about_somebody_say_nothing(text):
    assert said(text) <= set()
