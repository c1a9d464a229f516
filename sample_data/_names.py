"""Given and family names of today's London, by community, commonest first."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Community:
    """Names that go together, and the share of households that bear them."""

    code: str
    share: float
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    ethnicity: str
    religions: tuple[str, ...]


def _community(  # noqa: PLR0917 - a table of six columns
    code: str, share: float, women: str, men: str, families: str, origin: tuple[str, str]
) -> Community:
    ethnicity, religions = origin
    return Community(
        code, share, _listed(women), _listed(men), _listed(families), ethnicity, tuple(religions.split("/"))
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


ENGLISH = _community(
    "english",
    0.36,
    """Margaret, Susan, Sarah, Emma, Karen, Jane, Claire, Olivia, Nicola, Lisa, Charlotte, Helen, Rebecca, Emily, Amy,
    Elizabeth, Julie, Alison, Laura, Gemma, Sophie, Jessica, Hannah, Lucy, Patricia, Linda, Christine, Jean, Dorothy,
    Joan, Sheila, Barbara, Pauline, Maureen, Doreen, Brenda, Beryl, Hilary, Joanne, Tracey, Michelle, Donna, Kelly,
    Stacey, Katie, Chloe, Grace, Amelia, Isla, Poppy, Freya, Daisy, Ruby, Lily, Evie, Florence, Harriet, Imogen, Zoe,
    Abigail, Holly, Georgia, Megan, Bethany, Kirsty, Heather, Rosemary, Judith, Gillian, Sandra, Wendy, Lorraine""",
    """David, John, Michael, James, Paul, Andrew, Mark, Peter, Robert, Richard, Stephen, Christopher, Daniel, Thomas,
    Matthew, William, Simon, Ian, Kevin, Gary, Anthony, Martin, Alan, Nicholas, Jonathan, Philip, Keith, Brian, Colin,
    Neil, Graham, Barry, Trevor, Derek, Kenneth, Ronald, Raymond, Roy, Dennis, Leslie, Norman, Jack, Harry, Oliver,
    George, Charlie, Alfie, Archie, Freddie, Henry, Joshua, Samuel, Joseph, Benjamin, Luke, Adam, Ryan, Jamie, Lee,
    Craig, Darren, Wayne, Dean, Scott, Stuart, Russell, Adrian, Nigel, Clive, Howard, Edward, Charles, Toby, Max""",
    """Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Robinson, Wright, Thompson, Evans, Walker, White,
    Roberts, Green, Hall, Wood, Jackson, Clarke, Harris, Lewis, Martin, Cooper, King, Turner, Hill, Baker, Allen, Moore,
    Parker, Cook, Bailey, Bell, Price, Carter, Shaw, Bennett, Collins, Young, Marshall, Richardson, Webb, Mills, Rose,
    Knight, Palmer, Barker, Stevens, Field, Page, Hunt, Porter, Gardner, Pearce, Payne, Lane, Dawson, Fletcher, Long,
    Day, May, Marsh, Woods, Brooks, West, Church, Park, Banks, Grant, Savage, Blackwell, Rowntree, Penhaligon, Tapsell,
    Featherstone, Ollerenshaw, Winterbottom, Cholmondeley, Ramsbottom, Birtwhistle, Hathersage, Quennell, Sillitoe,
    Thistlethwaite, Bracegirdle, Pettigrew, Fairweather, Hollingsworth, Lovelace, Trelawney, Wetherby""",
    ("White British", "Christian/No religion/No religion/Not stated"),
)
IRISH = _community(
    "irish",
    0.06,
    "Mary, Bridget, Kathleen, Siobhán, Aoife, Niamh, Sinéad, Ciara, Orla, Eileen, Noreen, Róisín, Deirdre, Maeve, Gráinne",
    "Patrick, Sean, Liam, Conor, Declan, Brendan, Michael, Kieran, Eoin, Padraig, Dermot, Fergal, Cormac, Donal, Seamus",
    """Murphy, O'Brien, Kelly, O'Sullivan, Walsh, Byrne, Ryan, O'Connor, Doyle, McCarthy, Gallagher, Doherty, Kennedy,
    Lynch, Murray, Quinn, McLoughlin, O'Donnell, Fitzgerald, Ní Dhomhnaill, Mac Mahon, Brennan, Nolan, O'Shaughnessy""",
    ("White Irish", "Roman Catholic/Roman Catholic/No religion/Not stated"),
)
WELSH_SCOTTISH = _community(
    "welsh and scottish",
    0.05,
    "Catrin, Angharad, Siân, Rhiannon, Megan, Carys, Nerys, Fiona, Morag, Catriona, Isobel, Eilidh, Mhairi, Shona, Ailsa",
    "Dafydd, Gareth, Rhys, Huw, Owain, Alun, Gethin, Callum, Hamish, Ewan, Duncan, Gordon, Alasdair, Fraser, Iain",
    """Morgan, Griffiths, Llewellyn, Ap Rhys, Pugh, Rees, Bevan, Campbell, MacDonald, Stewart, Robertson, McKenzie,
    Anderson, McLeod, Sinclair, Farquharson, Cadwallader, Urquhart, Gwynne, Prosser""",
    ("White British", "Christian/No religion/Church of Scotland/Not stated"),
)
INDIAN = _community(
    "indian",
    0.08,
    """Priya, Anjali, Meera, Sunita, Kavita, Nisha, Pooja, Deepa, Rekha, Harpreet, Jasleen, Manpreet, Lakshmi, Radhika,
    Bhavna, Hansa, Ila, Simran, Gurpreet, Aditi""",
    """Raj, Sanjay, Amit, Vikram, Anil, Rahul, Suresh, Rakesh, Nikhil, Harjit, Gurdeep, Jaspal, Kiran, Ashok, Dilip,
    Mahesh, Arjun, Rohan, Balwinder, Venkatesh""",
    """Patel, Singh, Shah, Kaur, Sharma, Desai, Mehta, Gupta, Gill, Dhillon, Sandhu, Chauhan, Joshi, Parmar, Solanki,
    Krishnamurthy, Subramaniam, Nair, Bhattacharya, Grewal, Chopra""",
    ("Asian or Asian British - Indian", "Hindu/Sikh/Hindu/Sikh/Not stated"),
)
PAKISTANI = _community(
    "pakistani and bangladeshi",
    0.09,
    """Ayesha, Fatima, Nasreen, Shabana, Rukhsana, Saima, Zainab, Sadia, Nazia, Farzana, Shamima, Rehana, Taslima,
    Hafsa, Maryam, Samina, Begum, Iqra, Khadija, Rabia""",
    """Mohammed, Muhammad, Imran, Abdul, Tariq, Asif, Shahid, Usman, Bilal, Hamza, Zeeshan, Faisal, Kamran, Rashid,
    Nazrul, Shafiq, Mohammad, Yusuf, Anwar, Jamal""",
    """Khan, Ahmed, Begum, Hussain, Ali, Islam, Rahman, Akhtar, Malik, Iqbal, Chowdhury, Uddin, Miah, Mahmood, Bibi,
    Qureshi, Choudhry, Siddiqui, Raja, Khatun, Mirza""",
    ("Asian or Asian British - Pakistani", "Muslim/Muslim/Muslim/Not stated"),
)
WEST_AFRICAN = _community(
    "west african",
    0.09,
    """Ngozi, Funmilayo, Abena, Adaeze, Chioma, Folasade, Akosua, Blessing, Grace, Patience, Yetunde, Ifeoma, Temitope,
    Esi, Comfort, Omolara, Titilayo, Mercy, Precious, Oluwaseun""",
    """Emmanuel, Kwame, Chinedu, Oluwaseun, Kofi, Tunde, Samuel, Emeka, Yaw, Babatunde, Ikechukwu, Kwabena, Adebayo,
    Obinna, Joseph, Ayodele, Nnamdi, Femi, Kojo, Sunday""",
    """Okafor, Mensah, Adeyemi, Owusu, Okonkwo, Boateng, Adebayo, Asante, Eze, Ogunleye, Osei, Appiah, Nwosu, Balogun,
    Amoah, Oyelaran, Afolabi, Agyeman, Chukwu, Sarpong, Oluwole, Obi""",
    ("Black or Black British - African", "Christian/Pentecostal/Christian/Muslim/Not stated"),
)
CARIBBEAN = _community(
    "caribbean",
    0.07,
    "Shanice, Beverley, Marcia, Yvonne, Keisha, Jasmine, Sonia, Claudette, Monique, Cherelle, Hyacinth, Gloria, Icilda",
    "Winston, Leroy, Marlon, Jermaine, Delroy, Tyrone, Errol, Carlton, Dwayne, Neville, Desmond, Rohan, Lloyd, Curtis",
    """Campbell, Grant, Francis, Gordon, Henry, Joseph, Charles, Bailey, Thomas, James, Lewis, St John, Cuffy, Blake,
    Morrison, Ffrench, Beckford, Augustine, De Souza, Baptiste, Pierre""",
    ("Black or Black British - Caribbean", "Christian/Pentecostal/Rastafarian/Not stated"),
)
POLISH = _community(
    "polish and romanian",
    0.07,
    """Agnieszka, Katarzyna, Małgorzata, Zofia, Joanna, Ewa, Magdalena, Elena, Ioana, Mihaela, Andreea, Raluca, Anna,
    Monika, Beata, Crina""",
    """Piotr, Tomasz, Krzysztof, Michał, Paweł, Łukasz, Marek, Andrei, Ion, Mihai, Bogdan, Vasile, Ștefan, Jakub,
    Wojciech, Gheorghe""",
    """Kowalski, Nowak, Wiśniewski, Wójcik, Kamiński, Lewandowski, Zieliński, Popescu, Ionescu, Popa, Dumitru, Rusu,
    Mazur, Krawczyk, Gheorghiu, Constantin, Dąbrowski, Stănescu, Szymczak""",
    ("White Other", "Roman Catholic/Orthodox Christian/No religion/Not stated"),
)
TURKISH = _community(
    "turkish and kurdish",
    0.04,
    "Ayşe, Fatma, Emine, Zeynep, Elif, Hatice, Gülsüm, Leyla, Özlem, Sevgi, Dilan, Berfin",
    "Mehmet, Mustafa, Ahmet, Ali, Hasan, Hüseyin, İbrahim, Emre, Murat, Özgür, Serkan, Baran",
    "Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Öztürk, Aydın, Arslan, Doğan, Koç, Güneş",  # noqa: RUF001
    ("White Other", "Muslim/Alevi/No religion/Not stated"),
)
ARABIC = _community(
    "arabic and somali",
    0.06,
    "Amina, Hodan, Fadumo, Sahra, Layla, Noor, Huda, Rania, Ifrah, Hibo, Salma, Yasmin, Ubah, Amal",
    "Ahmed, Abdi, Omar, Mahmoud, Abdirahman, Khalid, Mohamed, Youssef, Hassan, Liban, Karim, Samir, Ismail, Guled",
    """Mohamed, Ali, Hassan, Abdi, Warsame, Farah, Al-Masri, Haddad, Nur, Jama, Osman, El-Sayed, Al Jabouri, Khoury,
    Abdullahi, Ben Youssef, Sheikh""",
    ("Arab", "Muslim/Muslim/Muslim/Not stated"),
)
CHINESE = _community(
    "east asian",
    0.03,
    "Mei, Li Na, Xiu Ying, Wing Sze, Ka Yan, Hoa, Linh, Yan, Siu Fong, Thi Mai, Jia Hui",
    "Wei, Chun Kit, Ming, Jian, Ho Yin, Kwok Wai, Minh, Tuan, Lok, Zhi Hao, Van Duc",
    "Chan, Wong, Li, Chen, Nguyen, Lam, Cheung, Ng, Tran, Zhang, Ho, Pham, Leung",
    ("Chinese", "Buddhist/No religion/Christian/Not stated"),
)
JEWISH = _community(
    "jewish",
    0.03,
    "Miriam, Ruth, Rivka, Esther, Naomi, Leah, Chaya, Talia, Shoshana, Golda, Hadassah",
    "Daniel, Moshe, Aaron, Joel, Avraham, Jonathan, Yitzchak, Saul, Menachem, Ezra, Reuben",
    "Cohen, Levy, Goldberg, Friedman, Rosenberg, Stern, Weiss, Grossman, Katz, Abramovitch, Lieberman, Schwartz",
    ("White Other", "Jewish/Jewish/Jewish/Not stated"),
)
OTHERS = _community(
    "portuguese and latin",
    0.03,
    "Maria, Ana, Catarina, Beatriz, Lucía, Carmen, Valentina, Inês, Paula, Conceição",
    "João, José, Carlos, Luís, Miguel, Diego, André, Rui, Sebastián, Jesús",
    "Silva, Santos, Ferreira, García, Rodríguez, da Costa, Pereira, Muñoz, dos Santos, Oliveira, Hernández, Peña",
    ("White Other", "Roman Catholic/Christian/No religion/Not stated"),
)

COMMUNITIES = (
    ENGLISH,
    IRISH,
    WELSH_SCOTTISH,
    INDIAN,
    PAKISTANI,
    WEST_AFRICAN,
    CARIBBEAN,
    POLISH,
    TURKISH,
    ARABIC,
    CHINESE,
    JEWISH,
    OTHERS,
)

SHORT = {
    "Margaret": "Maggie", "Susan": "Sue", "Elizabeth": "Liz", "Patricia": "Pat", "Rebecca": "Becky", "Jessica": "Jess",
    "Christine": "Chris", "Abigail": "Abi", "Katie": "Kate", "Joanne": "Jo", "Samuel": "Sam", "Joshua": "Josh",
    "David": "Dave", "Michael": "Mick", "Robert": "Bob", "Richard": "Rick", "Stephen": "Steve", "Christopher": "Chris",
    "Daniel": "Dan", "Thomas": "Tom", "Matthew": "Matt", "William": "Bill", "Anthony": "Tony", "Nicholas": "Nick",
    "Andrew": "Andy", "James": "Jim", "Kenneth": "Ken", "Ronald": "Ron", "Edward": "Ted", "Benjamin": "Ben",
    "Joseph": "Joe", "Mohammed": "Mo", "Katarzyna": "Kasia", "Małgorzata": "Gosia", "Oluwaseun": "Seun",
    "Funmilayo": "Funmi", "Folasade": "Sade", "Temitope": "Temi", "Kathleen": "Kath", "Bridget": "Bridie",
    "Patrick": "Paddy", "Charlotte": "Lottie", "Gillian": "Gill", "Philip": "Phil", "Raymond": "Ray",
    "Emmanuel": "Manny", "Abdirahman": "Abdi", "Krzysztof": "Krzys", "Jonathan": "Jon", "Catherine": "Cath",
}  # fmt: skip
OLD_WOMEN = (
    "Margaret", "Jean", "Dorothy", "Joan", "Sheila", "Barbara", "Pauline", "Maureen", "Doreen", "Brenda", "Beryl",
    "Patricia", "Christine", "Rosemary", "Judith", "Hilary", "Susan", "Linda", "Gillian", "Elizabeth", "Sandra",
)  # fmt: skip
OLD_MEN = (
    "John", "Peter", "Kenneth", "Ronald", "Raymond", "Roy", "Dennis", "Leslie", "Norman", "Derek", "Alan", "Brian",
    "David", "Michael", "Robert", "Keith", "Colin", "Trevor", "Barry", "Philip", "Anthony", "William", "George",
)  # fmt: skip
YOUNG_WOMEN = (
    "Olivia", "Amelia", "Isla", "Poppy", "Freya", "Daisy", "Ruby", "Lily", "Evie", "Florence", "Grace", "Chloe",
    "Sophie", "Emily", "Jessica", "Holly", "Imogen", "Abigail", "Georgia", "Harriet", "Zoe", "Charlotte", "Lucy",
)  # fmt: skip
YOUNG_MEN = (
    "Oliver", "George", "Harry", "Jack", "Charlie", "Alfie", "Archie", "Freddie", "Henry", "Joshua", "Samuel",
    "Joseph", "Benjamin", "Luke", "Adam", "Toby", "Max", "Thomas", "James", "William", "Daniel", "Jamie", "Ryan",
)  # fmt: skip
