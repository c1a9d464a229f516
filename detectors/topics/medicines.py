"""Health, told by what somebody is given: medicines, aids and procedures by their own names."""

from detectors.prose.topic import Topic


def _any(words: str) -> str:
    return "|".join(words.split())


TOPIC = Topic(
    entity="HEALTH",
    label="Health: medicines and treatment",
    definition="https://bnf.nice.org.uk/drugs/",
    strong=(
        _any(
            "apixaban rivaroxaban edoxaban clopidogrel bisoprolol atenolol furosemide bumetanide spironolactone "
            "digoxin"
            " atorvastatin simvastatin lansoprazole levothyroxine thyroxine lisinopril losartan candesartan doxazosin"
            " gtn gliclazide empagliflozin dapagliflozin semaglutide ozempic mounjaro prednisolone methotrexate"
            " hydroxychloroquine adalimumab tamoxifen letrozole herceptin tramadol codeine co-codamol oxycodone"
            " fentanyl oramorph zopiclone lorazepam temazepam venlafaxine duloxetine trazodone lamotrigine topiramate"
            " clobazam aripiprazole haloperidol paliperidone zuclopenthixol procyclidine baclofen madopar sinemet"
            " co-careldopa ropinirole rivastigmine galantamine seretide fostair symbicort tiotropium montelukast"
            " amoxicillin co-amoxiclav co-amox trimethoprim nitrofurantoin doxycycline flucloxacillin antibiotics"
            " naltrexone disulfiram antabuse acamprosate subutex espranor physeptone naloxone concerta elvanse"
            " lisdexamfetamine atomoxetine antipsychotics? antivirals? steroids chlordiazepoxide movicol laxido"
        ),
        (
            "epi ?pens?|jext pens?|insulin pump|libre sensor|nebuli[sz]er|cpap|home oxygen|oxygen concentrator|"
            "ventilator"
        ),
        "trache(?:ostomy)?|gastrostomy|colostomy|ileostomy|ng tube|tube[- ]fed|suction machine|pacemaker|stent|shunt",
        "(?:hip|knee|shoulder) (?:replacements?|operation|surgery|fracture)|caesarean|c[- ]section|mastectomy|bypass",
        "angiogram|colonoscopy|endoscopy|lumbar puncture|bone marrow|skin graft|cochlear implant|hair strand",
        (
            "zimmer(?: frame)?|walking frame|crutches|two sticks|grab rails?|stairlift|through[- ]floor lift|"
            "commode|bed lever"
        ),
        r"hba1c|phq-?9|gad-?7|barthel|waterlow|sats \d{2}|gcs \d|bp \d{2,3}/\d{2,3}|temp(?:erature)? of \d{2}",
        "detox(?:ed|ification)?|rehab|relapsed?|abstinent|sober|needle exchange|keyworker at (?:turning point|cgl)",
        (
            "oncolog(?:y|ist)|cardiolog(?:y|ist)|neurolog(?:y|ist)|rheumatolog(?:y|ist)|ha?ematolog(?:y|ist)|"
            "urolog(?:y|ist)"
            "|dermatolog(?:y|ist)|psychiatr(?:y|ist)|paediatrician|gynaecolog(?:y|ist)|physio(?:therapy|therapist)?"
        ),
        (
            r"(?:community|district|macmillan|psychiatric) nurses?|\bcpn|crisis team|cmht|scbu|nicu|icu|hdu|"
            r"coronary care"
        ),
    ),
    weak=("paracetamol|ibuprofen|calpol|vitamins?|injections?|ward|ambulance|paramedics?|midwife|clinic appointment",),
    labels=("tto|rx|dx|imms?|current meds?|meds|nkda|what medicines?",),
    never=(
        "general ward|ward (?:boundar(?:y|ies)|councillors?|members?|profile|walk|budget)",
        "rehab (?:works|scheme)",
    ),
    hits=(
        "He is on apixaban and bisoprolol.",
        "Her hip replacement is in June.",
        "Mrs Ade was seen by oncology last week.",
        "She carries two EpiPens.",
    ),
    misses=(
        "The ward councillors met on Tuesday.",
        "Insulin is stored in the fridge at the clinic.",
        "Our rehab scheme for empty homes opens in May.",
    ),
)
