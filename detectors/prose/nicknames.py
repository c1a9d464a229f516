"""Short forms of given names, each with the names it may stand for."""

_PAIRS = """
abbie abigail|al alan albert alexander ali|alex alexander alexandra|alf alfred|andy andrew|ange angela|ann anne anna|art arthur
barb barbara|becky rebecca|ben benjamin|bernie bernard bernadette|bert albert herbert robert|beth elizabeth bethany|betty elizabeth
bill william|billy william|bob robert|bobby robert|bren brenda brendan|cath catherine|cathy catherine|charlie charles charlotte
chas charles|chris christopher christine christina|cindy cynthia lucinda|col colin|dan daniel|danny daniel|dave david|deb deborah|debbie deborah
den dennis|des desmond|di diana diane|dick richard|dom dominic|don donald|doug douglas|ed edward edmund edwin|eddie edward|ellie eleanor ellen
emma emmanuella|fran frances francis|frank francis|fred frederick|freddie frederick|gabby gabriella gabrielle|geoff geoffrey|gerry gerald gerard
gill gillian|ginny virginia|greg gregory|hal harold harry|harry harold henry harrison|hettie henrietta|izzy isabel isabella|jack john|jackie jacqueline
jake jacob|jamie james|jan janet janice|jas jaswinder jasmine jaspreet|jen jennifer|jenny jennifer|jess jessica|jim james|jimmy james|jo joanne joanna josephine
joe joseph|johnny john|jon jonathan|josh joshua|judy judith|ken kenneth|kev kevin|kim kimberley|kit christopher|lee leroy|len leonard|les leslie lesley
lexi alexandra|lisa elizabeth|liz elizabeth|lizzie elizabeth|lou louise louis|lucy lucinda|maddie madeleine madison|maggie margaret|mandy amanda|marge margaret|matt matthew
max maxwell maximilian|meg megan margaret|mel melanie melissa|mick michael|mickey michael|mike michael|mo mohammed mohamed muhammad maureen|molly mary|nat natalie nathan nathaniel|ned edward
nell eleanor helen|nick nicholas nicola|nicky nicola nicholas|oli oliver|ollie oliver olivia|pam pamela|pat patrick patricia|patsy patricia|paddy patrick|peg margaret|peggy margaret
penny penelope|pete peter|phil philip phillip|polly mary|ray raymond|reg reginald|rich richard|rick richard|rob robert|robbie robert|ron ronald|ronnie ronald veronica|ros rosalind rosemary
rosie rose rosemary|sal sally|sam samuel samantha|sandy alexander sandra|seb sebastian|shaz sharon|sid sidney|sophie sophia|stan stanley|ste stephen steven|steph stephanie|steve stephen steven
stu stuart|sue susan suzanne|sukh sukhdeep sukhvinder sukhwinder|suzy susan|tam tamara|tania tatiana|ted edward edwin theodore|terry terence theresa|theo theodore|tim timothy|tina christina martina|toby tobias
tolu toluwalase tolulope|tom thomas|tommy thomas|tony anthony|tracy teresa|trish patricia|val valerie|vic victor victoria|vicky victoria|viv vivian vivienne|wes wesley|will william|yemi oluwayemi adeyemi yewande|zac zachary|zoe zoey
femi oluwafemi olufemi|seun oluwaseun|tobi oluwatobi|kemi oluwakemi olukemi|dayo adedayo temidayo|ade adebayo adewale adeola|bola adebola|funmi oluwafunmilayo funmilayo|sade folasade|wale adewale|kunle adekunle
emeka chukwuemeka|nnamdi|ify ifeoma ifeanyi|ngo ngozi|abdi abdirahman abdullahi abdirizak|harpreet|manny manpreet|jaz jaswinder|raj rajesh rajinder|bharat
"""
SHORT = {
    words[0]: frozenset(words[1:])
    for line in _PAIRS.strip().splitlines()
    for words in (pair.split() for pair in line.split("|"))
}


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one person's: equal, an initial of the other, or its short form."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    if other in SHORT.get(one, ()) or one in SHORT.get(other, ()):
        return True
    shared = SHORT.get(one, frozenset()) & SHORT.get(other, frozenset())
    return bool(shared)
