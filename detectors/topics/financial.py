"""Money troubles, benefits, pay."""

# ruff: noqa: RUF001 - people type these signs

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="FINANCIAL",
    label="Debt, benefits and pay",
    definition="https://ico.org.uk/action-weve-taken/data-security-incident-trends/glossary-of-terms/data-type",
    strong=(
        (
            r"(?:owes?|owing|owed) (?:£|us|him|her|me|the|them|rent|\d|provident|money|over|about|nearly)[\w£]*|"
            r"outstanding (?:rent|balance|debt)"
        ),
        (
            r"£[\d,.]+ (?:is |was |are )?(?:outstanding|overdue|behind|in arrears|owed|owing)|behind (?:with|on) "
            r"(?:the |his |her |my )?(?:rent|bills|payments)"
        ),
        (
            "(?:non-?dependant) deduction|housing benefit|universal credit (?:has|was|of|claim|payment|award|"
            "advance)|advance payment"
        ),
        (
            "zero[- ]hours?|laid off|lost (?:his|her|my|their) job|redundan(?:t|cy)|sick pay|paid (?:by the|"
            "weekly|monthly|cash)"
        ),
        (
            r"(?:takes?|took|taking|gave him|gave her|lent him|lent her) (?:her |his |my |their )?(?:pension|"
            r"money|savings|bank card|£[\d,]+)"
        ),
        (
            "bank card|bank statements?|overdrawn|credit cards?|catalogue debt|loan shark|pawn(?:ed|broker)|"
            "gambl(?:es|ing|ed)"
        ),
        (
            "spine point|(?:annual )?salary|starting (?:salary|pay)|pay ?slip|overtime|pension (?:of|is|"
            "contribution)|expenses claim"
        ),
        (
            "dhp (?:award|claim|application)|hardship (?:fund|payment)|asylum support|section 95|prepayment "
            "meter|energy voucher"
        ),
        "rent arrears",
        "(?:council tax|mortgage|service charge|utility|gas|electricity) arrears",
        "in arrears",
        "arrears of",
        "(?:in|into|of|his|her|their|my) debts?",
        "debt (?:relief order|management plan|collector|adviser|advice)",
        "bankrupt(?:cy)?",
        "iva",
        "insolven(?:t|cy)",
        "bailiffs?",
        "enforcement agents?",
        "county court judgment",
        "ccj",
        "liability order",
        "attachment of earnings",
        "overpayment(?: of)?",
        (
            "(?:receives?|receiving|claims?|claiming|on|entitled to|in receipt of|awarded|refused|gets|"
            "getting|applied for|lost|my|his|her|their|stopped|sanctioned) (?:the |his |her |"
            "their )?(?:universal credit|uc|housing benefit|hb|pip|dla|esa|jsa|attendance allowance|"
            "carer'?s allowance|pension credit|income support|child benefit|tax credits?|"
            "council tax (?:support|reduction)|personal independence payment|"
            "employment and support allowance|jobseeker'?s allowance|discretionary housing payments?|dhp|"
            "benefits)"
        ),
        "benefit cap",
        "food ?bank",
        "free school meals",
        "fsm",
        "pupil premium",
        "payday loans?",
        "doorstep lender",
        "(?:annual |monthly |basic |gross |net |weekly )(?:salary|pay|income|wages?)",
        "salary(?: of)?",
        "earns",
        "earning",
        "gross pay",
        "net pay",
        "tax code",
        "income of",
        "savings of",
        "capital of",
        "means[- ]test(?:ed)?",
        "financial (?:assessment|hardship|difficult(?:y|ies)|contribution|circumstances)",
        "council tax (?:reduction|support|debt|summons)",
        "evict(?:ed|ion)",
        "possession (?:order|proceedings)",
        "notice seeking possession",
        "cannot afford",
        "can't afford",
        "unable to (?:pay|afford)",
        "struggling (?:to pay|financially)",
        "repay(?:ing|ment plan)?",
        "hardship (?:fund|payment|grant)",
        "owes",
        "owed",
        "redundancy (?:pay|payment)",
        "pension (?:pot|lump sum|contributions?)",
        "grade [a-z0-9]+ spinal",
        "spinal (?:column )?point",
        r"scp ?\d+",
        "county court claim",
        "debit balance",
        "bank statements?",
        "direct debit (?:failed|returned|bounced)",
        "sanction(?:ed)? by",
        "zero[- ]hours contract",
        "lost (?:his|her|their) job",
        "unemployed",
    ),
    weak=(
        "universal credit",
        "housing benefit",
        "pip",
        "dla",
        "esa",
        "benefits?",
        "arrears",
        "debts?",
        "salary",
        "wages",
        "income",
        "savings",
        "mortgage",
        "loans?",
        "bank account",
        "overdrawn",
        "rent (?:account|payments?)",
        "instalments?",
        "payment plan",
    ),
    labels=(
        "salary",
        "pay(?: grade)?",
        "grade",
        "income",
        "net pay",
        "gross pay",
        "benefits?",
        "benefit type",
        "debt",
        "arrears",
        "balance owed",
        "weekly income",
        "savings",
        "household income",
        "rent arrears",
        "fsm(?: eligible)?",
        "free school meals?",
        "amount owed",
        "total owed",
    ),
    never=(
        "salary (?:range|scale|sacrifice)|credit cards? (?:are|is|can|may|accepted)|overtime (?:rates|policy|budget)",
        "(?:corporate|community|social|health) benefits?",
        "benefits? (?:of|from the|realisation|to the|team|service|officer|manager)",
        "cost[- ]benefit",
        r"salary(?: range| scale)?:? ?£[\d,]+ ?(?:[-–]|to) ?£?\d[\d,]*",
        "salary (?:range|scale)",
        "pay and display",
        "council tax (?:base|setting|bands?)",
        "budget (?:of|for|gap)",
        "in debt to",
        "payable",
        "grant of",
        "general fund",
        "capital (?:programme|expenditure)",
    ),
    hits=(
        "Mrs Lane is in rent arrears of £1,240 and receives Universal Credit.",
        "His annual salary is £31,364.",
        "A liability order was granted against Mr Shah.",
    ),
    misses=(
        "Salary: £28,000 - £31,000 depending on experience.",
        "The benefits of the scheme are set out below.",
        "Residents in receipt of Housing Benefit can apply for a discount.",
    ),
)
