"""Letters that the council sends and gets: a is whom it is about, r a relative, w who signs, b somebody else."""

from _papers import Paper, some

FOOT = "Yours ((sincerely|faithfully))\n\n{w.full}\n((Revenues Officer|Service Manager|Customer Services|Assistant Director))\nLondon Borough of Harrowick"
TO = "{a.titled}\n{a.block}"

COUNCIL_TAX = (
    Paper("share/Council Tax/Letters", "CT reminder {a}", "pdf", 9, "customers", (
        TO, "Our ref: {a.ct}\nDate: {date}", "Dear {a.formal}", "# Council tax reminder notice",
        "Our records show that you have not paid the instalment of council tax that was due on {date}. ((The amount overdue is|You owe)) [[FINANCIAL a: {money}]] for {a.addr}.",
        some(1, "If you have paid in the last few days please ignore this letter.", "If you do not bring your account up to date within seven days you will lose the right to pay by instalments and the full balance will become due.", "You may be entitled to Council Tax Support if you are on a low income. Ask us for a form or apply online."),
        "((Please pay by direct debit.|The quickest way to pay is at our website.)) Quote {a.ct} whenever you contact us.", FOOT)),
    Paper("share/Council Tax/Letters", "Hardship {a}", "docx", 8, "customers", (
        TO, "((To whom it may concern|Dear Sir or Madam))",
        "I am writing about [[FINANCIAL a: the summons I have had for my council tax]], account {a.ct}. I lost my job in {month} and [[FINANCIAL a: my only income is Universal Credit of {money} a month]].[? You can ring me on {a.mob}.?]",
        some(2, "My {r.spouse} {r.full} used to deal with the bills and I did not see the reminders.", "[[HEALTH a: I have been treated for depression since {year}]] and I could not face opening the post.", "I have two children and after the rent there is nothing left. I can offer you £15 a week.", "My National Insurance number is {a.nino}, please check with the benefit people.", "[[HEALTH a: I am waiting for a hip operation]] and cannot work until it is done."),
        "Please do not send the bailiffs. ((Thank you for reading this.|I hope you can help.|Please write back, I don't have a computer.))", "{a.full}[?\n{a.email}?]")),
    Paper("share/Council Tax/Letters", "Bereavement {d}", "docx", 8, "customers", (
        "{r.titled}\n{r.block}", "Date: {date}", "Dear {r.formal}", "Council tax: the late {d.titled}",
        "Please accept our condolences on the death of {d.full}, who passed away on {d.died}. We have closed the account {d.ct} in {d.his} name from that date.",
        "((A refund of|A credit of)) [[FINANCIAL r: {money}]] ((will be paid to the estate|is due to you as executor)). Please send us a copy of the grant of probate, and tell us where to write if your address is not {r.addr}.", FOOT)),
    Paper("share/Council Tax/Letters", "SMI {a}", "rtf", 5, "customers", (
        "{w.full}, Revenues", "Visit note - {a.reversed} - {date}",
        "Saw {a.formal} at home with {r.full} ({a.his} {r.child}). [[HEALTH a: Dr's certificate for vascular dementia]] seen, dated {date}. Gets [[FINANCIAL a: Attendance Allowance, higher rate]]. DoB {a.dob}. NI {a.nino}.",
        "Recommend SMI disregard from date of certificate. {r.full} to have correspondence at {r.addr}.")),
)  # fmt: skip

BENEFITS = (
    Paper("share/Benefits/Decisions", "HB decision {a}", "pdf", 9, "customers", (
        TO, "National Insurance number: {a.nino}\nDate: {date}", "Dear {a.formal}", "# Your Housing Benefit has changed",
        "We have looked again at your claim because ((your earnings have changed|somebody has moved in or out of your home|your rent has gone up)). From {date} we will pay you [[FINANCIAL a: {small} a week]].",
        some(1, "We have counted {r.full} as a non-dependant living with you.", "We pay your benefit into the account with sort code {a.sort} and account number {a.acc}.", "You have been overpaid {money} and we will take {small} a week from your benefit until it is repaid."),
        "If you think this decision is wrong you can ask us to look at it again within one month.", FOOT)),
    Paper("share/Benefits/Decisions", "DHP {a}", "docx", 7, "customers", (
        "DISCRETIONARY HOUSING PAYMENT - OFFICER REPORT", [["Claimant", "{a.official}"], ["Date of birth", "{a.dob}"], ["NINO", "{a.nino}"], ["Address", "{a.addr}"], ["Shortfall", "[[FINANCIAL a: {small} per week]]"]],
        some(2, "Claimant is affected by the benefit cap. [[FINANCIAL a: Income {money} a month, outgoings {money}]].", "[[HEALTH a: Claimant has rheumatoid arthritis]] and the second bedroom is used by an overnight carer, {r.full}.", "[[DOMESTIC_ABUSE a: Claimant fled a violent partner]] in {month} and the property has been adapted under the sanctuary scheme.", "Claimant's adult {r.child}, {r.full}, moved out in {month}."),
        "Recommendation: award for {n} months. {w.full}, {date}")),
    Paper("share/Benefits/Fraud referrals", "Referral {a}", "txt", 6, "customers", (
        "SFIS REFERRAL - PROTECT", "Subject: {a.capitals}  DOB {a.dob}  NINO {a.nino9}\nAddress: {a.addr}",
        "Allegation: ((caller who would not give a name|neighbour)) [[CONDUCT a: says {a.full} has had {b.full} living with {a.him} as a partner since {month}]] and that {b.he} works for ((a cab firm|a cash and carry|an agency)).",
        "Checks: electoral roll shows {b.full} at {b.addr}. DVLA keeper of {b.vehicle}. [[FINANCIAL a: {a.full} declared no other income]].",
        "[[CRIMINAL a: Previous: formal caution for benefit fraud {year}]].", "Passed to DWP {date}. {w.initial}")),
)  # fmt: skip

HOUSING = (
    Paper("share/Housing/Letters", "Arrears {a}", "docx", 8, "customers", (
        TO, "((Payment reference|Tenancy)): T{n}{nn}\n{date}", "Dear ((Mr or Ms tenant|{a.formal}))",
        "You owe [[FINANCIAL a: {money}]] in rent. I have tried to ring you ((twice|several times|on {date}))[? on {a.mob}?] and I called at {a.line1} but there was no answer.",
        some(2, "If you do not contact me by {date} [[HOMELESSNESS a: I will serve a Notice of Seeking Possession]], which is the first step towards eviction.", "I know that [[HEALTH a: you have not been well since your stroke]] and I would like to help you keep your home.", "Your joint tenant {r.full} told my colleague that you had separated. We need to know who is living there.", "You can get free, independent advice from the Citizens Advice Bureau."),
        FOOT)),
    Paper("share/Housing/Letters", "Transfer {a}", "rtf", 6, "customers", (
        "{a.full}\n{a.addr}\n{a.email}", "Dear Housing",
        "My name is {a.full} and I was born on {a.dob}. I am asking again to be moved. There are ((five|six|four)) of us in a two bedroom flat and my {r.parent} {r.full} sleeps in the living room.",
        some(2, "[[HEALTH r: {r.full} has chronic asthma and the damp makes it worse]], I enclose the letter of {surgery}.", "{a.ifw}My son is {n} and [[HEALTH a: I am eight months pregnant]] and there are no lifts.", "The man upstairs, {b.full}, bangs on the floor and [[CRIMINAL b: was arrested for threatening my {r.spouse} with a knife]].", "We are [[RELIGION a: a religious family and need to walk to {a.worship}]], so please look near Chapel Street.", "[[IMMIGRATION a: I have indefinite leave to remain]], my BRP is {a.brp}."),
        "I bid every week and I am never in the first ten. Please ((help us|look at my banding again|ring me)).", "{a.full}")),
    Paper("share/Housing/Tenancy management", "ASB file note {a}", "docx", 8, "customers", (
        "Anti-social behaviour: case summary", [["Complainant", "{a.full}, {a.line1}"], ["Alleged perpetrator", "[[CONDUCT b: {b.full}]], {b.line1}"], ["Officer", "{w.full}"], ["Opened", "{date}"]],
        some(3, "{a.formal} reports loud music from {b.formal}'s flat ((most nights|at weekends)) and people coming and going until {n} am.", "{b.formal} was visited with police on {date}. {b.He} denied the noise and said that {a.formal} [[RACE b: has called {b.him} racist names because {b.he} is Black]].", "[[HEALTH b: {b.full} has schizophrenia and is open to the Community Mental Health Team]]; care co-ordinator to be invited to the next meeting.", "[[CRIMINAL b: {b.full} was convicted of criminal damage in {year}]] and is subject to a community order.", "{a.formal} is frightened to go out. [[HEALTH a: {a.His} GP has prescribed diazepam]].", "Witness statement taken from {r.full}, who visits every Sunday.", "Mediation was offered and refused by both."),
        "Next review {date}.")),
    Paper("share/Housing/Tenancy management", "Succession {d}", "pdf", 6, "customers", (
        "Application to succeed to a tenancy", "Tenant: {d.official}, deceased {d.died}\nProperty: {d.addr}",
        "The applicant {r.full} (born {r.dob}) says that {r.he} has lived at the property with the late {d.formal} since {year}. Evidence: bank statement for account {r.sort} {r.acc}, [? payslip with NI number {r.nino},?] driving licence {r.licence}.",
        "The succession was ((granted|refused: not resident for twelve months|referred to legal)). {w.full}, {date}")),
    Paper("share/Homelessness/Assessments", "PHP {a}", "docx", 9, "customers", (
        "[[HOMELESSNESS a: Personalised housing plan]]", [["Applicant", "{a.official}"], ["D.O.B.", "{a.dob}"], ["NI number", "{a.nino}"], ["Telephone", "((given at interview|none))"], ["Last settled address", "{a.addr}"]],
        some(3, "{a.formal} was asked to leave by {r.full} on {date} after an argument. {a.He} has since slept ((on a friend's sofa|in a car|on night buses)).", "{a.ifw}[[DOMESTIC_ABUSE a: {a.full} has left a violent marriage]]. A safe address is held on the secure file.", "[[CRIMINAL a: {a.He} was released from HMP Pentonville in {month}]] and is on licence until next year.", "[[HEALTH a: {a.He} has epilepsy and takes sodium valproate]].", "[[ORIENTATION a: {a.full} is gay]] and says {a.he} cannot go back to the family home for that reason.", "[[HEALTH a: {a.He} drinks about a bottle of vodka a day]] and accepts a referral to the alcohol service.", "[[IMMIGRATION a: Refugee status granted {year}]]; residence permit {a.brp} seen.", "{a.ifw}[[GENDER_REASSIGN a: {a.first} is a trans woman and began to transition in {year}]]; asks not to be placed in a men's hostel."),
        "Steps for the council: ((emergency placement|deposit scheme|letter to landlord)). Steps for the applicant: ((view two private lets a week|bring three months of bank statements)).", "Assessed by {w.full}")),
)  # fmt: skip

PARKING_AND_OTHERS = (
    Paper("share/Parking/Appeals", "Appeal {a}", "txt", 9, "customers", (
        "From: {a.full} <{a.email}>\nSubject: PCN appeal, vehicle {a.vehicle}", "((Hi|Hello|Dear Parking))",
        some(2, "I got a ticket on {date} outside {school} but I was only there for two minutes dropping my {r.child} {r.full} off.", "I have a resident permit. It must have slipped off the dashboard. Photo attached.", "[[HEALTH a: I am registered disabled]] and my blue badge was on display, your warden did not look.", "The sign was covered by a tree.", "I was taking [[HEALTH r: my {r.parent} {r.full} to A&E with chest pains]]."),
        "Please cancel it. ((I have already paid £65 with card {a.card}|My address is {a.addr}|I look forward to your reply)).", "{a.full}")),
    Paper("share/Elections/Correspondence", "Overseas elector {a}", "pdf", 5, "other", (
        TO, "Dear {a.formal}", "Thank you for your application to register as an overseas elector. You gave your date of birth as {a.dob} and your passport as {a.passport}. ((We could not match your National Insurance number {a.nino} with the record held by DWP.|We have matched your details.))",
        "Your declaration must be attested by another elector. You named {r.full} of {r.addr}, ((who is not registered|whom we have written to)).", FOOT)),
    Paper("share/Elections/Correspondence", "Complaint agent {a}", "docx", 5, "other", (
        "{a.full}\n{a.addr}", "To the Returning Officer",
        "I am ((a member of|secretary of the local branch of)) [[POLITICAL a: the ((Labour Party|Liberal Democrats|Conservative Party|Green Party))]] and was a counting agent in May. [[CONDUCT b: I wish to complain about the conduct of {b.full}]], who stood for [[POLITICAL b: ((Reform UK|the Workers Party|the Conservatives))]] and handed out leaflets inside the polling place at {school}.",
        "I was there with {r.full}, who can confirm it. ((Please investigate.|I expect a reply within ten days.))", "{a.full}")),
    Paper("share/Licensing/Hearings", "Committee report {a}", "docx", 6, "customers", (
        "# Licensing sub-committee: [[CONDUCT a: fitness of a driver]] (EXEMPT)", "Driver: {a.official}, born {a.dob}. Licence {a.licence}. Vehicle {a.vehicle}.",
        some(2, "On {date} {a.formal} told officers that [[CRIMINAL a: {a.he} had been convicted of assault by beating at Thames Magistrates' Court]].", "A passenger, {b.full}, complained that [[SEX_LIFE b: the driver asked about her sex life]] and would not stop the car.", "[[HEALTH a: {a.formal} has type 1 diabetes]] and has not returned the group 2 medical form.", "[[CRIMINAL a: DVLA shows nine points for speeding]]."),
        "Members may take no action, warn, suspend or revoke. Report author: {w.full}")),
    Paper("share/Libraries/Correspondence", "Overdue {a}", "pdf", 6, "subscribers", (
        TO, "Dear {a.formal}", "The following items are ((three weeks|more than a month)) overdue on your card and on that of your {r.child} {r.full}: The Gruffalo; Bookkeeping for Beginners; A History of Tanning.", "You can renew by telephone or bring them back to any branch. The charge is now {small}.", "Harrowick Libraries")),
    Paper("share/Registrars/Correspondence", "Certificate {a}", "txt16", 6, "customers", (
        "Certificate application {date}", "Applicant: {a.full}, {a.addr}\nEmail: ((see below|as before))[?\n{a.email}?]",
        "Needs ((short|full)) birth certificate of {r.full}, born {r.dob}. Paid by card {a.card}.", "Marriage certificate also wanted, bride then named {a.former}.", "{w.initial}")),
    Paper("share/Environmental Health/Letters", "Noise abatement {b}", "docx", 6, "customers", (
        "{b.titled}\n{b.block}", "ABATEMENT NOTICE - Environmental Protection Act 1990, section 80", "Dear {b.formal}",
        "[[CONDUCT b: We have had complaints of amplified music from your home.]] Officers {w.full} and a colleague witnessed a statutory nuisance on {date} at 1.20 am from the home of a neighbour.",
        "File copy only: complainant is {a.full}, {a.line1}, tel ((withheld|as given)). [[HEALTH a: {a.He} works nights and suffers from migraines]].", FOOT)),
    Paper("share/Complaints/2026/Stage 2", "S2 response {a}", "docx", 9, "customers", (
        TO, "Dear {a.formal}", "((Complaint|Our reference)): {ref}", "Thank you for your e-mail of {date}. I am sorry that you are [[CONDUCT w: still unhappy with the way in which {w.full} dealt with your case]].",
        some(2, "You say that you were told to wait for a call that never came. I have listened to the recording and agree with you.", "I understand that [[HEALTH a: you are being treated for cancer]] and that the delay caused you distress.", "You believe that you were treated less favourably because [[RELIGION a: you go to {a.worship}]]. I have found no evidence of that.", "Your {r.child} {r.full} also wrote to us and I am replying to {r.him} separately at {r.addr}.", "I uphold this part of your complaint and offer you {small} for your time and trouble."),
        "If you remain dissatisfied you may go to the Local Government and Social Care Ombudsman.", "Yours sincerely\n\n{b.full}\nDirector")),
    Paper("share/Leisure/Letters", "Ban {a}", "pdf", 4, "subscribers", (
        TO, "Dear {a.formal}", "Following the incident at Tanners Green Pool on {date}, in which [[CRIMINAL a: you were arrested for assaulting a lifeguard]], [[CONDUCT a: you are excluded from all centres for twelve months]]. Your membership fee of {small} will be refunded to the account ending in the usual way.", "Signed {w.full}")),
)  # fmt: skip
LETTERS = (*COUNCIL_TAX, *BENEFITS, *HOUSING, *PARKING_AND_OTHERS)
