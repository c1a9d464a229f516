"""Tables in the published form of British registers, with made values: places, money and things, nobody's data.

The headers are those of the registers; where a register names persons (a head teacher, an officer), the column is left
out, so that whatever is found in these tables is wrong but for what `PERSONAL` names.
"""

import csv
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from benchmarks.column_fields import digits, one_of, someone  # noqa: E402

PC = "<postcode>"
TEL = "<phone>"
REGISTERS: dict[str, str] = {
    "gias": f"URN=1#####|LA (code)=###|LA (name)=Camden;Leeds;Kent|EstablishmentNumber=####|EstablishmentName=Priory Primary School;St Mary's CofE School;Hill Top Academy|TypeOfEstablishment (name)=Community school;Academy converter|PhaseOfEducation (name)=Primary;Secondary|StatutoryLowAge=3;4;11|StatutoryHighAge=11;16;18|Gender (name)=Mixed;Boys;Girls|ReligiousCharacter (name)=Church of England;Roman Catholic;None|SchoolCapacity=###|NumberOfPupils=###|PercentageFSM=12.4;8.1;33.0|Street=High Street;Mill Lane|Town=Leeds;London|Postcode={PC}|TelephoneNum={TEL}|UKPRN=100#####|FEHEIdentifier=|Easting=5#####|Northing=1#####|UPRN=1000########|SENPRU (name)=Not applicable|SpecialPupils=0;3",
    "spend over 500": "Body Name=Harrowick Council|Body=http://opendatacommunities.org/id/district-council/x|Date=01/04/2023;15/05/2023|Transaction Number=51########|Invoice No=INV-#####|Amount=120.50;9000.00;-45.00|Supplier Name=BT plc;Veolia ES (UK) Ltd;Capita;Redacted;Marston Holdings;Grant Thornton|Supplier ID=######|VAT Registration Number=GB#########|Expense Area=Adult Social Care;Children's Services|Expense Type=Agency Staff;Legal Fees;Placements|Cost Centre=#####|Merchant Category=Retail;Hotels|Card Transaction=Y;N|Beneficiary=Residents",
    "planning": f"Reference=24/0####/FUL;23/0####/HSE|Site Address=12 High Street;Land at Mill Lane|Postcode={PC}|Ward=Hallam Cross;Canal Basin|Parish=Upper Town|Proposal=Erection of single storey rear extension;Change of use to hot food takeaway|Decision=Granted;Refused|Date Valid=01/02/2024;03/03/2024|Case Officer Team=North;South|Easting=5#####|Northing=1#####|Application Type=FUL;HSE;LBC|Status=Decided;Pending",
    "companies house": f"CompanyName=ACME WIDGETS LIMITED;BROWN & SONS LTD;SMITH JONES CONSULTING LTD| CompanyNumber=0#######;SC######|RegAddress.CareOf=|RegAddress.AddressLine1=12 HIGH STREET;UNIT 4 MILL LANE|RegAddress.PostTown=LONDON;LEEDS|RegAddress.PostCode={PC}|CompanyCategory=Private Limited Company|CompanyStatus=Active;Liquidation|CountryOfOrigin=United Kingdom|IncorporationDate=01/02/1999;05/06/2010|Accounts.AccountRefDay=31;30|Mortgages.NumMortCharges=0;2|SICCode.SicText_1=62020 - Information technology consultancy activities;47110 - Retail sale",
    "charities": f"registered_charity_number=2#####;11#####|organisation_number=######|charity_name=The Salvation Army;Age Concern Leeds;Friends of Priory School|date_of_registration=1962-09-17;2004-01-05|charity_type=Trust;CIO|latest_income=12000;450000|charity_contact_postcode={PC}|charity_contact_phone={TEL}|charity_contact_email=info@example.org;office@example.org;enquiries@example.net|charity_contact_web=www.example.org|charity_activities=RELIEF OF POVERTY AND SICKNESS;ADVANCING THE CHRISTIAN FAITH",
    "food hygiene": f"FHRSID=######|LocalAuthorityBusinessID=PI/000######|BusinessName=Ali's Kebab House;Tesco;Mario's;Joe's Cafe;Wong's Kitchen|BusinessType=Takeaway/sandwich shop;Restaurant|BusinessTypeID=7844;1|AddressLine1=12 High Street;Mill Lane|PostCode={PC}|RatingValue=5;4;3|RatingDate=2023-04-12;2022-11-03|Hygiene=0;5|Structural=5;10|ConfidenceInManagement=0;5|Longitude=-0.1234;-1.5533|Latitude=51.4433;53.8001",
    "price paid": f"Transaction unique identifier={{########-####-####}}|Price=250000;475000|Date of Transfer=2023-04-12 00:00;2022-01-04 00:00|Postcode={PC}|Property Type=D;S;T;F|Old/New=N;Y|Duration=F;L|PAON=12;FLAT 4|SAON=|Street=HIGH STREET;MILL LANE|Locality=|Town/City=LEEDS|District=LEEDS|County=WEST YORKSHIRE|PPD Category Type=A;B",
    "epc": f"LMK_KEY=##########################|ADDRESS1=12 High Street;Flat 3|POSTCODE={PC}|BUILDING_REFERENCE_NUMBER=100########|CURRENT_ENERGY_RATING=C;D|CURRENT_ENERGY_EFFICIENCY=65;71|PROPERTY_TYPE=House;Flat|INSPECTION_DATE=2021-04-05;2019-08-01|UPRN=1000########|TENURE=owner-occupied;rental (social)|HOT_WATER_COST_CURRENT=120;98",
    "stats19": "accident_index=2023010######|accident_year=2023|accident_reference=010######|location_easting_osgr=5#####|longitude=-0.123456;-0.223411|police_force=1;4|accident_severity=2;3|number_of_casualties=1;2|date=01/01/2023;14/06/2023|time=18:15;09:20|sex_of_driver=1;2|age_of_driver=34;52;19|age_band_of_driver=6;7|casualty_class=1;2|sex_of_casualty=1;2|age_of_casualty=23;44|driver_home_area_type=1;3|lsoa_of_accident_location=E0100####",
    "police crimes": "Crime ID=############################|Month=2023-04;2023-05|Reported by=Metropolitan Police Service|Falls within=Metropolitan Police Service|Longitude=-0.1;-0.2|Latitude=51.5;51.4|Location=On or near High Street;On or near Supermarket|LSOA code=E0100####|LSOA name=Camden 001A;Camden 002B|Crime type=Violence and sexual offences;Burglary;Drugs|Last outcome category=Under investigation;Unable to prosecute suspect|Context=",
    "prescribing": f"PRACTICE=A8####|PRACTICE_NAME=THE SURGERY;DR PATEL & PARTNERS;MILL LANE MEDICAL CENTRE|ADDRESS_1=HIGH STREET;MILL LANE|POSTCODE={PC}|BNF_CODE=0501013B0AAA#A#|BNF_DESCRIPTION=Amoxicillin 500mg capsules;Metformin 500mg tablets|ITEMS=###|NIC=12.33;450.10|QUANTITY=####|CCG_CODE=15#",
    "ons lookup": "OA21CD=E00######|LSOA21CD=E0101####|LSOA21NM=Leeds 001A;Leeds 112C|MSOA21CD=E0200####|LAD22CD=E0800####|LAD22NM=Leeds;Bradford|LAD22NMW=|ObjectId=#####|RGN22NM=Yorkshire and The Humber",
    "census": "geography code=E0500####|geography=Hallam Cross;Priory|Total: All usual residents=####|White: English, Welsh, Scottish=####|Asian, Asian British=###|Black African=##|Christian=###|Muslim=###|Sikh=##|No religion=###|Disabled under the Equality Act=###|Straight or Heterosexual=####|Gay or Lesbian=##|Aged 0 to 15=###|Male=###|Female=###",
    "traffic counts": "Count_point_id=#####|Direction_of_travel=N;S|Year=2022|Count_date=2022-05-12|hour=7;8|Region_name=London|Road_name=A406;M1|Road_type=Major|Easting=5#####|Northing=1#####|Pedal_cycles=##|Cars_and_taxis=###|Buses_and_coaches=##|LGVs=###|All_HGVs=##|All_motor_vehicles=####",
    "contracts": "Contract Reference=CON-#####;ITT#####|Title=Provision of Cleaning Services;Highways Maintenance Term Contract|Start Date=01/04/2022|End Date=31/03/2025|Value=250000;1200000|Supplier=Kier Ltd;Balfour Beatty|Supplier Company Number=0#######|SME=Yes;No|Department=Place;Corporate|Procurement Route=Open;Framework|CPV Code=90910000;45233139|Notice ID=2024/S 000-######",
    "care homes": f"CQC Provider ID=1-#########|CQC Location ID=1-##########|Location Name=Priory Care Home;Rosewood House|Telephone={TEL}|Address=12 High Street;Mill Lane|Postcode={PC}|Service types=Residential homes;Nursing homes|Specialisms=Dementia;Learning disabilities;Caring for adults over 65 yrs|Overall rating=Good;Requires improvement|Beds=##|Local authority=Leeds|ODS Code=V####",
    "libraries": f"Library name=Central Library;Priory Library;Hallam Cross|Address 1=12 High Street;Mill Lane|Postcode={PC}|UPRN=1000########|Phone={TEL}|Email=library@example.org;central.library@example.org;libraries@example.net|Statutory=Yes;No|Staff hours=##|Monday=09:00-17:00;Closed|Co-located with=Leisure centre;none|Type=LAL;CRL",
    "trees": "Tree ID=T#####|Site Code=####|Common Name=London Plane;Silver Birch;Common Lime;Norway Maple|Scientific Name=Platanus x hispanica;Betula pendula;Tilia x europaea;Acer platanoides|Height=12;8|Spread=6;4|Age=Mature;Young;Semi-mature|Condition=Good;Fair;Poor|Diagnosis=Decay;None|Inspection Date=2022-01-03|Easting=5#####|Northing=1#####|Capital Asset Value=12500.10",
    "assets": f"Unique Asset ID=A#####|UPRN=1000########|Name of building=Town Hall;Priory Depot|Street Number=12;40|Street=High Street|Postcode={PC}|GeoX=5#####|GeoY=1#####|Tenure=Freehold;Leasehold|Size=1200;85|Reason for holding=Occupied by authority",
    "parking": "PCN Ref=HW########|Contravention Date=01/05/2023;03/06/2023|Contravention Code=01;12;40|Location=High Street;Mill Lane|Amount Paid=65.00;32.50|Status=Paid;Cancelled|CEO Badge=CEO###|Vehicle Type=Car;Van|Higher/Lower=H;L",
    "sensors": "device_id=################|timestamp=2023-04-01T00:00:00Z;2023-04-01T00:15:00Z|mac_prefix=00:1A:2B|battery=3.61;3.55|temp_c=18.2;19.4|pm25=12;9|rssi=-101;-88|firmware=1.2.3.4;1.2.3.5|serial=40########",
    "meters": "MPAN=10############|MPRN=########|Site=Town Hall;Depot|Meter Serial=Z##@######|Reading Date=31/03/2023|Reading=#####|kWh=1200.4;880.1|Account No=A-########|Supplier=EDF;Npower|Profile Class=03;05",
    "stock": "SKU=10########|Barcode=50###########|ISBN=978##########|Description=Toner cartridge;A4 paper box|Qty=##|Bin=A1;B2|Unit Price=12.40;3.99|Last Count=01/02/2024|Supplier Code=######",
    "buses": "ATCOCode=4900000#####|NaptanCode=@@@@@@@@|PlateCode=|CommonName=High Street;Hospital;Church Lane|Landmark=The Red Lion;St John's Church|Street=High Street|Bearing=N;SW|NptgLocalityCode=N00#####|Longitude=-0.12|Latitude=51.5|StopType=BCT|Status=act",
    "elections": "Ward=Priory;Hallam Cross|Electorate=####|Turnout=34.5;41.2|Seats=1;3|Rejected papers=##|Votes=####|Party=Labour;Conservative;Green|Swing=2.3;-1.1|Polling district=PA;PB",
    "fire": "IncidentNumber=0######-########|DateOfCall=01 Jan 2023|HourOfCall=12|IncidentGroup=False Alarm;Fire|SpecialServiceType=|PropertyCategory=Dwelling;Outdoor|Postcode_district=NW5;E1|UPRN=0|USRN=2#######|Easting_rounded=5#####0|FirstPumpArriving_AttendanceTime=301;255|NumCalls=1;2|Notional Cost (£)=352",
    "grants": "Identifier=360G-x-######|Title=Summer club;Lunch club for older people|Currency=GBP|Amount Awarded=9000;12500|Award Date=2022-03-04|Recipient Org:Identifier=GB-CHC-#######|Recipient Org:Name=Age UK;Priory Youth Club|Recipient Org:Charity Number=11#####|Recipient Org:Postcode=<postcode>|Beneficiary Location:0:Name=Leeds|Funding Org:Name=Big Lottery Fund|Grant Programme:Title=Awards for All",
    "gritting": "Route No=##|Route Name=Moor Road;Hill Top|Length km=12.3;8.8|Depot=North;South|Priority=1;2|Grit bin ref=GB####|USRN=2#######",
    "workforce summary": "Grade=Scale 6;PO2|Headcount=##|FTE=12.4;8.6|Male=##|Female=##|BAME %=12.3;8.1|Disabled %=3.4;2.2|LGBT %=2.1;1.9|Median Salary=31245;42110|Gender pay gap=4.3;-1.2|Trade union facility time=0.04|Sickness days per FTE=8.4;6.1|Average age=44;47",
    "schools performance": "URN=1#####|SCHNAME=Priory School;Hill Top Academy|PCODE=<postcode>|TELNUM=<phone>|AGERANGE=11-18;11-16|TOTPUPS=####|PNUMFSM=12.1;33.3|PSENELK=10.2;14.4|PTMOBN=5|ATT8SCR=46.2;51.1|P8MEA=0.12;-0.3|RELDENOM=Church of England;None|ADMPOL=COMP;SEL",
}  # fmt: skip
PERSONAL = frozenset({"UK_POSTCODE", "PHONE_NUMBER", "EMAIL_ADDRESS"})
"""What stands in these tables and is an organisation's: no person's identifier, but a postcode is a postcode."""


def cell(form: str, rng: random.Random) -> str:
    """One value of a column's form."""
    one = someone(rng)
    chosen = rng.choice(form.split(";"))
    if chosen == PC:
        return one.postcode
    if chosen == TEL:
        return f"0113 496 0{rng.randrange(1000):03d}"
    return digits(chosen)(rng, one) if "#" in chosen else one_of(chosen)(rng, one)


def main() -> None:
    """Write each register as a CSV file into the folder given."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, form in REGISTERS.items():
        rng = random.Random(name)
        columns = [column.partition("=")[::2] for column in form.split("|")]
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow([header for header, _ in columns])
            writer.writerows([[cell(values, rng) for _, values in columns] for _ in range(120)])


if __name__ == "__main__":
    main()
