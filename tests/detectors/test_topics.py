import pytest

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
