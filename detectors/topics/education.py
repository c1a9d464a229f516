"""Education: special needs, attendance, exclusion, attainment."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="EDUCATION",
    label="Education",
    definition="https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
    strong=(
        (
            r"(?:permanent|fixed[- ]term)(?:ly)? (?:exclu\w+|suspension)|excluded your (?:son|daughter|child)|"
            r"have excluded|virtual school|annual review (?:of|meeting)|predicted an?|section f\b"
        ),
        (
            r"speech and language (?:therap\w+|target)|taf|team around the (?:family|child)|lsa|phonics screening|"
            r"1:1|one to one (?:support|ta)|send (?:tribunal|panel|officer)"
        ),
        "ehcp",
        "education,? health and care plan",
        "ehc (?:plan|needs assessment)",
        "sen(?:d)? (?:support|statement|register|needs?)",
        "special educational needs",
        "statement(?:ed)? of sen",
        "(?:permanently |fixed[- ]term )(?:excluded|exclusion)",
        (
            r"exclu(?:ded|sions?) (?:from (?:school|lessons|class|nursery|his|her|their)|"
            r"(?:for )?(?:\w+ )?(?:school )?days?|twice|once)"
        ),
        r"suspended (?:from school|(?:twice |once )?(?:last|this) term)",
        r"suspended (?:\w+ )?for (?:an?|one|two|three|four|five|ten|\d+) (?:school )?days?",
        r"(?:school |his |her |their )attendance (?:is|was|has|stands|fell|dropped|below|rate)",
        (
            r"attendance[:=]?(?: is| was| of| at| has (?:fallen|dropped) to| stands at| fell to| below)?"
            r" \d{1,3}(?:\.\d)? ?(?:%|per ?cent|percent)"
        ),
        "persistent(?:ly)? absen(?:t|ce|tee)",
        "unauthorised absences?",
        "school refus(?:al|er|ing)",
        "truan(?:t|cy|ting)",
        "elective(?:ly)? home educat(?:ed|ion)",
        "home educated",
        "pupil referral unit",
        "pru",
        "alternative provision",
        "managed move",
        "working (?:below|towards|at|above) (?:age[- ]related )?(?:expect(?:ed|ations)|age)",
        "predicted grades?",
        "reading age",
        "attainment",
        "(?:academic|reading|spelling|phonics) progress",
        ("(?:his|her|their) (?:senco|form tutor|lessons?|homework|exams?|gcses?)"),
        r"(?:in|is in|currently in) year (?:\d{1,2}|one|two|three|four|five|six)",
        "in reception",
        "teaching assistant",
        "1:1 (?:support|ta)",
        "one[- ]to[- ]one support",
        "educational psychologist",
        "(?:school|lunchtime|after[- ]school|lunch) detentions?",
        "behaviour (?:points|log|incident|plan|support)",
        "personal education plan",
        "pep",
        "not in education",
        "neet",
        "(?:his|her|their|needs|gets|on|by) (?:school|home to school) transport",
        "expelled",
        "phonics",
        "(?:ks2 |year 6 )?sats (?:results?|papers?|tests?|scores?|week)",
        r"key stage \d",
    ),
    weak=(
        "gcses?",
        "a-levels",
        "pupil",
        "nursery place",
        "school place",
        "teaching assistant",
    ),
    labels=(
        "year group",
        "school attendance",
        "sen status",
        "sen need",
        "upn",
        "nc year",
        "form group",
        "predicted grades?",
        "current school",
        "exclusions",
        "key stage",
    ),
    never=(
        "school (?:admissions?|street|governors?|places|term|holidays?|improvement)",
        "(?:staff|meeting|member|councillor) attendance",
        "in attendance",
        "schools? (?:forum|funding|budget)",
    ),
    hits=(
        "I have suspended Freya for two days and her parents know.",
        "Leo's attendance is 71% and he has been permanently excluded.",
        "Zara has an EHCP for speech and language needs.",
        "Pupil: Max Obi\nYear group: 5",
    ),
    misses=(
        "Leo told his teacher that he is hungry.",
        "Apply for a school place by 31 October.",
        "The Schools Forum agreed the funding formula.",
        "Attendance at the meeting was good.",
        "The licence holder, Mr Basra, was suspended for six weeks.",
        "Ms Hill said that her current grade does not reflect progress in the project.",
    ),
)
