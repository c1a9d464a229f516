"""E-mails as people write them; the first line is the subject. a writes in, r a relative, c a child with parent p, w and v staff, b anybody."""

from _papers import some

INCOMING = (
    """((Missed bins AGAIN|Bins))
Hi {w.first},

The recycling at {a.addr} has not been taken for three weeks. I rang on {date} and was told it would be sorted. It wasn't. My {r.parent} {r.full} is {r.age} and fell over the bags on the path.

Can somebody ring me please[?, {a.mob}?].

{a.full}""",
    """Council tax account {a.ct}
Dear {w.formal}

I moved out of {a.addr} on {date} and have had a bill for the whole year. Please send the refund to {a.sort} {a.acc}, account name {a.initial}.

My new tenant is {b.full}.

Regards
{a.full}
[?{a.tel}?]""",
    """Damp and mould - urgent
Dear Housing,

I have written four times about the black mould. [[HEALTH r: {r.full} was in hospital with pneumonia in {month}]] and the doctor says it is because of the flat. My GP at {surgery} will write to you.

((I am going to see a solicitor.|My MP has been told.|Please send a surveyor this week.))

{a.full}
{a.line1}""",
    """School place for {c.full}
Good morning

I am ((mum|dad|guardian)) to {c.full} ({c.dob}) and we still have no school. [[HEALTH c: {c.first} has autism]] and is at home all day. {p.full} has left messages with {v.full} and nobody rings back.

Thanks
{a.full}""",
    """Change of bank details
Hello, please pay [[FINANCIAL a: my carer's allowance and the direct payment]] into my new account from now on. Sort code {a.sort}, account {a.acc}. My NI number is {a.nino} and date of birth {a.dob}.

Thank you, {a.full}""",
    """((Complaint about|Behaviour of)) your officer
Sir/Madam

[[CONDUCT v: {v.full} came to my door on {date} and was extremely rude]] in front of my neighbours. {v.He} told {b.full} at the next house that [[FINANCIAL a: I owe {money}]]. This is a breach of data protection and I want an apology.

Yours
{a.official}""",
    """My father's care
Dear {w.titled}

I am writing about {r.full}, who you assessed in {month}. [[HEALTH r: The dementia is much worse]]: last night {r.he} was found in Tannery Road in {r.his} pyjamas. [[SOCIAL_CARE r: The agency sends somebody different every day.]]

Please ring before Friday. I am next of kin.[? My number is {a.mob}.?]

{a.full}, {a.addr}""",
    """Fwd: parking fine
see below, I paid this with card {a.card} in {month} and now there is a bailiff letter for {a.vehicle}!!! please stop it

{a.full}
sent from my phone""",
    """Subject access request
Under the Data Protection Act 2018 I would like a copy of everything that you hold about me and my {c.child} {c.full}, including what {v.full} wrote to the police. Proof of identity: passport {a.passport}, driving licence {a.licence}.

{a.official}
{a.addr}
Born {a.dob}""",
    """Job share question
Hi {w.first}, following our chat I can do Mondays to Wednesdays, and {b.full} is happy with Thursdays and Fridays. [[HEALTH a: I start radiotherapy on {date}]] so would rather not begin before then.

Best
{a.full}""",
    """Neighbour at no. {nn}
I do not want my name given to him. [[CONDUCT b: {b.full} is dealing from the flat]], cars come at all hours. [[CRIMINAL b: He has been inside for it before]]. My wife and I are scared. My {r.child} {r.full} cannot sleep.

{a.full}""",
    """Voting
I am away for the by-election. Please send postal votes for me, {a.full}, born {a.dob}, and my {r.spouse} {r.full}, born {r.dob}, to 29 Castle View, Cardiff. We are both at {a.addr}.

[[POLITICAL a: Life-long Labour voter]], don't let me down!""",
    """Blue badge refused
Dear Sir, you have refused my badge although [[HEALTH a: I have one leg and a heart bypass]]. {b.full} down the road has one and plays golf. Ref {ref}. {a.full}, NI {a.nino}.""",
)
INTERNAL = (
    """{a.full} - rehousing panel
{w.first},

Can you take {a.full} ({a.dob}) to panel on Thursday? Currently at {a.addr} with {r.full}. [[HEALTH a: {a.He} is on dialysis three times a week]] and the lift is out again. OT report to follow.

{v.first} {v.employee}""",
    """Strategy discussion {date}
All,

Re {c.full}, {c.dob}. Police will attend, school cannot. [[SAFEGUARDING c: {c.first} has told {c.his} form tutor that {c.his} uncle hit {c.him} with a belt]]. {p.full} is not to be told before the meeting.

{v.full}""",
    """Sickness {v.first}
Hi {w.first}

Just to let you know [[HEALTH v: I've been signed off for two weeks with anxiety]]. Fit note to follow. {b.full}'s file is on my desk and the Smith Street keys are in the tin.

{v.full}
{v.work}""",
    """login
{w.first} - you can get on to the housing system with my details while I'm away: user {v.user} password {v.password}. Don't tell IT :)
{v.first}""",
    """Overpayment, {a.full}
Hi

NINO {a.nino}. Looks as if [[FINANCIAL a: {a.first} was paid {money} too much]] because the wages of {r.full} were never put on. {v.He} - sorry, I - missed it. Invoice or recover from ongoing?

{v.full}""",
    """Annual review {c.full}
Dear {w.full}

Please find attached [[EDUCATION c: the papers for {c.full}]] (UPN {c.upn}). [[EDUCATION c: {c.first} has made two sub-levels of progress]]; parents {p.full} and partner would like to name {school}.

{v.full}, SENCO""",
    """Members' enquiry: Cllr {b.full}
{w.first},

{b.full} has been contacted by {a.full} of {a.addr} about the tree outside. {b.He} would like an answer by Friday[? and {a.first} can be rung on {a.mob}?].

Thanks
{v.first} {v.employee}""",
    """Leaver: {b.full}
Payroll please note {b.full} leaves on {date}. [[TRADE_UNION b: Stop the UNISON deduction]]. Holiday owed 3.5 days. P45 to {b.addr}.

{v.full}""",
    """Urgent repair, vulnerable tenant
{a.full} at {a.line1} has no heating. [[HEALTH a: {a.He} has sickle cell]] and is [[HEALTH a: 81% on oxygen]]. Contractor wants to come on Monday, that is no good. {r.full} will let them in.

{v.full}""",
    """Christmas lunch
Hi both,

Deposits please for the 14th, £10 in the envelope. So far it's me, {b.full}, {w.full} and the whole of Parks. [[RELIGION b: {b.first} needs halal]], I have told the restaurant.

{v.first}""",
    """Team away day
Agenda: 9.30 coffee, 10.00 what the inspectors said, 11.30 the new system, 1.00 lunch. Bring your laptop. Room booked at the Central Library.

{v.full}""",
    """Bail address check
Probation ask if {b.full} ({b.dob}) can live at {b.addr}. [[CRIMINAL b: {b.He} is charged with burglary]], PNC {b.pnc}. {a.full} is the tenant and has said yes.

{v.full}""",
)
REPLIES = (
    "{x.first},\n\nThanks for this. I have asked {v.full} to look into it and to come back to you by the end of the week.\n\n{w.full}",
    "Dear {x.formal}\n\nI am sorry for the delay. Our records show that you were sent a reply on {date}. I attach it again for ease.\n\nRegards\n{w.full}",
    "Noted, thanks.\n{w.first}",
    "Still waiting!! It has been ((two weeks|a month)). Who is your manager?\n\n{w.full}",
    "Spoke to {b.full} today, who knows nothing about it. Can you check the address? We have {b.addr}.\n\n{w.first}",
    "Hi {x.first}\n\nCan you send proof please - a bank statement or a letter from the doctor will do.\n\nKind regards\n{w.full}",
    "OK to proceed. Copy to file.\n\n{w.full}",
    "That is not right. {b.full} rang me on Tuesday and said [[HEALTH b: {b.he} had been in hospital with a broken wrist]], so could not have been there.\n\n{w.full}",
    "Chased again with {v.full}. Next update {date}.\n\n{w.first}",
)
ENCLOSED = (
    (
        "To whom it may concern",
        "I am the landlord of {a.full} at {a.addr}. The rent is {money} a month and is paid to my account {b.sort} {b.acc}. ((The tenancy began|They have lived here since)) {date}.",
        "{b.full}\n{b.addr}",
    ),
    (
        "{surgery}",
        "Re {a.full}, born {a.dob}, NHS {a.nhs}",
        some(
            1,
            "[[HEALTH a: This patient has had asthma since childhood]] and uses two inhalers.",
            "[[HEALTH a: This patient is under my care for generalised anxiety disorder]].",
            "[[HEALTH a: This patient had a myocardial infarction in {year}]].",
        ),
        "I would be grateful for any help with housing.",
        "Dr {b.full}",
    ),
    (
        "Statement",
        "I, {a.full}, of {a.addr}, say that {r.full} has lived with me since {date} and pays me {small} a week for food.",
        "Signed {a.full}",
    ),
    (
        "Form of authority",
        [
            ["Name", "{a.official}"],
            ["Date of birth", "{a.dob}"],
            ["NI number", "{a.nino}"],
            ["Representative", "{r.full}"],
            ["Phone", "{r.mob}"],
        ],
        "I authorise the council to speak to the person named above about my ((claim|case|complaint)).",
    ),
)
