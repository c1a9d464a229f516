--
-- PostgreSQL database dump
--

-- Dumped from database version 16.4
-- Dumped by pg_dump version 16.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET client_min_messages = warning;

--
-- Name: adults; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA adults;

--
-- Name: finance; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA finance;

--
-- Name: referrals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.referrals (
    id integer NOT NULL,
    child_forename character varying(120),
    child_surname character varying(120),
    child_dob date,
    nhs_no character varying(120),
    carer_name character varying(120),
    carer_phone character varying(120),
    address text,
    received date,
    narrative text
);


--
-- Name: clients; Type: TABLE; Schema: adults; Owner: -
--

CREATE TABLE adults.clients (
    id integer NOT NULL,
    surname character varying(120),
    forenames character varying(120),
    dob date,
    nino character varying(120),
    ethnicity character varying(120),
    postcode character varying(120),
    died_on date,
    allocated_worker character varying(120)
);


--
-- Name: direct_payments; Type: TABLE; Schema: finance; Owner: -
--

CREATE TABLE finance.direct_payments (
    id integer NOT NULL,
    payee character varying(120),
    sort_code character varying(120),
    account_number character varying(120),
    weekly_amount numeric(10,2),
    started date
);


--
-- Name: app_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.app_users (
    id integer NOT NULL,
    login character varying(120),
    full_name character varying(120),
    email character varying(120),
    password_hash character varying(120),
    last_ip character varying(120)
);


--
-- Name: lookup_need; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lookup_need (
    id integer NOT NULL,
    code character varying(120),
    description character varying(120)
);


--
-- Data for Name: referrals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.referrals (id, child_forename, child_surname, child_dob, nhs_no, carer_name, carer_phone, address, received, narrative) FROM stdin;
1	Muhammad	Hussain	2024-05-29	9997677528	Rukhsana Hussain	07700900161	Flat A, 85 Ruskin Road, Harrowick N31 5FE	2025-02-05	Police notification: assaulted by partner while Muhammad Hussain was in the next room. MERLIN received 31 May 2026.
2	Huda	Sheikh	2016-04-11	9993964301	Khalid Sheikh	+447700900405	52 Lister House, Osborne Road, Harrowick, London NW15 1BH	2026-06-12	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
3	Babatunde	Adeyemi	2021-04-02	9997431820	Patience Adeyemi	07700900729	173 Coppermill Lane, London N31 6LD	2026-08-28	Anonymous call, children left alone at 173 Coppermill Lane. Visit by Mr A Singh, no concerns.
4	Max	Grossman	2022-08-16	9992001704	Amy Wood	\N	Flat 1, 187 Napier Road, London N32 6ZU	2025-11-10	Anonymous call, children left alone at Flat 1, 187 Napier Road. Visit by Mrs D Evans-Wilson, no concerns.
5	Özlem	Yılmaz	2019-03-19	9991933824	Ali Yılmaz	\N	180 Cadogan Terrace, London N32 3HU	2026-01-17	Asylum claim refused, family destitute, s17 assessment by Arjun Singh.
6	Caolton	da Costa	2019-12-26	9990761574	Gloria Baptiste	\N	45B Lansbury Avenue, Harrowick N32 7WS	2025-05-02	Request for help from Rui da Costa: no food, no electric. Voucher issued. Early help.
7	Owain	Cadwallader	2016-10-16	9999893813	Siân Cadwallader	07700 900 864	Flat 14 Attlee House, Abbots Lane, London N31 1AE	2025-06-19	Owain told his teacher that he is scared to go home. Physical abuse disclosed. S47.
8	Adam	Trelawney	2021-05-18	9998332656	Freya Trelawney	\N	74 Yew Tree Lane, Harrowick, London N32 1SD	2025-04-04	Adam told his teacher that he is scared to go home. Physical abuse disclosed. S47.
9	Freya	Hill	2022-04-28	9995985063	Wayne Hill	(07700) 900 327	28 Bevan Court, Cedar Road, Harrowick, London NW14 1JF	2026-02-18	Health visitor: weight faltering, failure to thrive. Keisha Charles agrees to support.
10	Paweł	Popa	2025-06-05	9996499987	Zofia Popa	07700 900 616	89 Union Street, Harrowick NW14 5LU	2026-01-17	NFA. Information only.
11	Chioma	Ogunleye	2015-02-05	9992987561	Ngozi Ogunleye	\N	Flat 20 Baird Court, Arden Street, London NW15 4DP	2024-12-16	School worried about Chioma Ogunleye: unexplained bruise to left arm, says fell off bike.
12	Jamie	Grant	2015-04-03	9999345670	Lisa Grant	\N	180 Cranmer Street, London N32 9LE	2025-02-28	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
13	Kwame	Chukwu	2025-03-26	9992395044	Abena Chrkwu	\N	122C Archway Close, Harrowick, London NW14 2DW	2026-04-21	Anonymous call, children left alone at 122C Archway Close. Visit by Dr M Thistlethwaite, no concerns.
14	Sophie	Johnson	2022-05-06	9996610535	Mark Johnson	\N	Flat 52 Harvey House, Harvest Lane, London N32 1TG	2025-06-06	Police notification: assaulted by partner while Sophie Johnson was in the next room. MERLIN received 11-Jan-2026.
15	Blessing	Owusu	2020-07-13	9996241939	Emmanuel Owusu	07700 900 240	80 Elgar Avenue, London N31 2QE	2025-06-01	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
16	Alfie	Woods	2014-10-17	9994438611	Christine Woods	\N	Basement Flat, 131 Archway Close, Harrowick NW14 2DW	2026-10-31	Anonymous call, children left alone at Basement Flat, 131 Archway Close. Visit by Mr U Akhtar, no concerns.
17	Archie	Church	2013-05-25	9994560425	Colin Church	07700 900318	Flat 24 Wollstonecraft Court, Anson Road, London NW14 7BL	2025-10-19	School worried about Archie Church: unexplained bruise to left arm, says fell off bike.
18	Hassan	Nur	2026-01-19	9994972189	Hibo Nur	\N	135 Waterloo Terrace, London N32 2PA	2026-06-07	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
19	Bodan	Dąbrowski	2016-03-02	9992915137	Mihai Dąbrowski	\N	19 Lister House, Osborne Road, London NW15 1BH	2025-05-03	School worried about Bodan Dąbrowski: unexplained bruise to left arm, says fell off bike.
20	Adam	Parker	2016-04-13	9995451913	Sheila Parkr	07700 900269	Flat 2, 185 Cranmer Street, London N32 9LE	2026-10-13	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
21	Emmanuel	Ogunleye	2023-11-18	9991632417	Tunde Ogunleye	\N	31 Barnard Road, London N32 4ES	2025-01-07	Police notification: assaulted by partner while Emmanuel Ogunleye was in the next room. MERLIN received 12/03/2026.
22	Karim	Nur	2022-12-29	9998879973	Hibo Nur	\N	135 Waterloo Terrace, London N32 2PA	2026-09-25	Police notification: assaulted by partner while Karim Nur was in the next room. MERLIN received 19 November 2025.
23	Abigail	Wright	2020-12-31	9994590952	Evie Wright	\N	Flat 2, 102 Victoria Road, London N31 5NY	2026-05-23	School worried about Abigail Wright: unexplained bruise to left arm, says fell off bike.
24	Isla	Barker	\N	9998898072	Kirsty Barker	\N	Flat 27 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-09-13	Health visitor: weight faltering, failure to thrive. Ryan Barker agrees to support.
25	Anwar	Ahmed	2018-07-18	9997873432	Hafsa Ahmed	\N	Flat 1, 54 Nightingale Road, Harrowick N33 1AE	2026-08-28	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
26	Hasan	Koç	2021-03-04	9993723762	Hasan Koç	07700900505	Top Floor Flat, 38 Keats Grove, London NW15 7UP	2025-06-06	Fostering enquiry re Hasan Koç, aunt in Priory House. Viability assessment due 16/10/2025.
27	Taslima	Begum	2022-08-03	9993566829	Rehana Begum	07700 900 685	Flat 57 Morris Tower, Southwold Road, Harrowick, London NW14 7GA	2025-12-31	Police notification: assaulted by partner while Taslima Begum was in the next room. MERLIN received 9 May 2026.
28	Omolara	Osei	2021-08-18	9990115478	P Osei	\N	19 Southwold Road, London NW14 7GA	2026-08-08	Anonymous call, children left alone at 19 Southwold Road. Visit by Mr K Rusu, no concerns.
29	Suresh	Grewal	2021-09-04	9995127415	Sanjay Shah	\N	162 Pankhurst Avenue, Harrowick N31 6BB	2026-02-19	NFA. Information only.
30	Rhiannon	Gwyne	2021-12-29	9990940908	Carys Gwynne	+44 (0)7700 900 030	23 Morris Tower, Southwold Road, Harrowick NW14 7GA	2025-05-07	Request for help from Samuel Okafor (07700 900 737): no food, no electric. Voucher issued. Early help.
31	Anjali	Shah	2024-09-15	9995431505	Ashok Shah	07700 900 654	59 Baird Court, Arden Street, London NW15 4DP	2025-05-30	Health visitor: weight faltering, failure to thrive. Katarzyna Shah agrees to support.
32	Leroy	Charles	2020-06-19	9993872342	Lloyd Charles	07700900666	Flat 31 Chartist House, Darwin Street, Harrowick N33 4NQ	2025-05-05	Police notification: assaulted by partner while Leroy Charles was in the next room. MERLIN received 5/11/2025.
33	Charlotte	Bailey	2019-09-08	9998189098	Michael Bailey	\N	Flat B, 10 Dissenters Row, London NW14 1PS	2025-02-10	NFA. Information only.
34	Sonia	Cuffy	2025-06-12	9993862193	Beverley Cuffy	07700 900398	27 Maple Court, Raglan Street, London NW14 4ES	2025-07-23	Police notification: assaulted by partner while Sonia Cuffy was in the next room. MERLIN received 11 July 2025.
35	Toby	Penhaligon	2020-03-30	9999387721	Joanne Penhaligon	\N	161 Granary Square, Harrowick N31 6SX	2025-07-24	Fostering enquiry re Toby Penhaligon, aunt in Lansbury House. Viability assessment due 9-Aug-2025.
36	Florence	Lovelace	2012-06-12	9999422780	Philip Lovelace	\N	4 Hallam Street, London N31 7SF	2026-10-06	Request for help from Philip Lovelace: no food, no electric. Voucher issued. Early help.
37	Evie	Young	2022-03-15	9995033186	Elizabeth Young	\N	2 Edith Cavell Close, Harrowick N31 7PU	2025-06-05	Health visitor: weight faltering, failure to thrive. Michał Wójcik agrees to support.
38	Evie	Birtwhistle	2017-10-10	9997872924	Chloe Birtwhistle	07700900252	114 Skinners Row, London N33 5GH	2026-05-31	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
39	Freya	Woods	2014-11-17	9997852850	Sandra Woods	07700 900 101	Flat 41 Bevan Court, Cedar Road, London NW14 1JF	2026-03-25	Asylum claim refused, family destitute, s17 assessment by Brenda Evans.
40	Wojciech	Kamiński	2017-03-06	9995658437	Katarzyna Kamiński	+44 (0)7700 900155	82 Hawthorn Way, London N32 5TS	2025-01-03	Young carer for his father Paweł Kamiński, who has multiple sclerosis.
41	Priya	Singh	2019-10-31	9992566817	Kiran Singh	07700900507	32 Wollstonecraft Court, Anson Road, London NW14 7BL	2026-06-30	Fostering enquiry re Priya Singh, aunt in Priory House. Viability assessment due 9 February 2026.
42	Mahmoud	Sheikh	2021-07-31	9991956980	Rania Sheikh	07700 900 098	Flat B, 170 Keats Grove, London NW15 9UF	2025-07-31	NFA. Information only.
43	Evie	Webb	2021-01-13	9993046388	Sarah Webb	\N	31 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-08-09	Police notification: assaulted by partner while Evie Webb was in the next room. MERLIN received 22/10/2026.
44	Katarzyna	Krawczyk	2019-07-10	9992382244	Agnieszka Krawczyk	07700 900047	Flat 24 Chartist House, Darwin Street, Harrowick N33 4NQ	2026-04-15	Police notification: assaulted by partner while Katarzyna Krawczyk was in the next room. MERLIN received 8 July 2025.
45	Simran	Wójcik	2019-02-14	9996881024	Rekha Desai	+447700900549	14 Old Tannery Street, London NW14 7AG	2025-03-14	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
46	Evie	West	2011-07-16	9992286008	Lorraine Wets	07700 900808	11 Jenner Point, Kilburnie Road, London N31 4WR	2025-01-04	Asylum claim refused, family destitute, s17 assessment by Daisy Evans-Wilson.
47	Menachem	Abramovitch	2021-01-22	9996206556	Chaya Abramovitch	\N	28 Quaker Street, London N33 7DQ	2026-09-17	Menachem told his teacher that he is scared to go home. Physical abuse disclosed. S47.
48	Titilayo	Balogun	2017-02-19	9992494360	Nnamdi Okonkwo	07700 900689	Flat 40 Tressell House, Wycliffe Road, Harrowick, London N32 7RB	2026-07-21	Health visitor: weight faltering, failure to thrive. Adaeze Balogun agrees to support.
49	Sadia	Ali	2020-03-07	9996193357	Nazia Ali	07700 900 949	36 Denbigh Road, London NW14 7NR	2025-04-27	Sadia told her teacher that she is scared to go home. Physical abuse disclosed. S47.
50	Precious	Boateng	2014-03-22	9991326642	Funmilayo Boateng	(07700) 900 665	95 Ranelagh Road, London NW14 2EZ	2025-05-19	Health visitor: weight faltering, failure to thrive. Funmilayo Boateng agrees to support.
51	Daisy	Turner	2022-02-26	9996637921	Margaret Turner	\N	65 Thornhill Road, London N32 7JH	2026-11-02	NFA. Information only.
52	Rukhsana	Khan	2023-06-16	9997035321	Maryam Khan	\N	122 Willow Bank, London NW15 8QG	2026-02-18	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
53	Adam	Long	2023-12-01	9998426766	Amy Long	\N	Flat 36 Chartist House, Darwin Street, London N33 4NQ	2026-06-10	Anonymous call, children left alone at Flat 36 Chartist House, Darwin Street. Visit by Mr A Singh, no concerns.
54	Łukasz	Kowalski	2014-10-01	9991574875	Jakub Kowalski	\N	Flat 57 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-10-20	School worried about Łukasz Kowalski: unexplained bruise to left arm, says fell off bike.
55	Freya	Bell	2024-12-18	9991408274	Emily Bell	\N	Flat 5 Kingsley Court, Mary Seacole Way, Harrowick, London N31 7YZ	2026-10-13	Health visitor: weight faltering, failure to thrive. Emily Bell agrees to support.
56	Lily	Cook	2018-02-24	9992163224	Freya Cook	07700900544	63 Thornhill Road, Harrowick, London N32 7JH	2025-03-05	NFA. Information only.
57	Ubah	Mohamed	\N	9991068147	Youssef Mohamed	07700 900887	Flat 57 Bevan Court, Cedar Road, London NW14 1JF	2025-03-26	School worried about Ubah Mohamed: unexplained bruise to left arm, says fell off bike.
58	Harry	Turner	2016-05-13	9996133370	R Turner	(07700) 900 959	92 Shelley Avenue, Harrowick, London N32 2GG	2025-07-22	Young carer for his father Ronald Turner, who has multiple sclerosis.
59	Abdi	Ali	2021-07-21	9993870005	Amal Ali	07700 900326	26 Ackroyd Road, Harrowick N31 4AF	2026-06-16	Police notification: assaulted by partner while Abdi Ali was in the next room. MERLIN received 30/07/2026.
60	Farzana	Akhtar	2019-12-16	9990543240	Anwar Akhtar	07700 900 012	81 Drovers Way, London NW15 5PB	2025-05-23	Fostering enquiry re Farzana Akhtar, aunt in the Hallam Cross hub. Viability assessment due 28 August 2026.
61	Rhys	Urquhart	2025-02-13	9996723518	Siân Urquhart	\N	9 Rowan Drive, London N31 1FU	2025-03-23	Fostering enquiry re Rhys Urquhart, aunt in Priory House. Viability assessment due 18-Jun-2026.
62	Kwame	Okonkwo	2021-09-16	9999272576	Obinna Okonkwo	+447700900010	Flat 2, 175 Chapel Street, Harrowick NW15 9JA	2026-07-07	Fostering enquiry re Kwame Okonkwo, aunt in the Hallam Cross hub. Viability assessment due 21 August 2025.
63	Anil	Sharma	2016-05-31	9995043378	Deepa Sharma	07700 900271	50 Tannery Road, London N31 1JF	2026-07-09	School worried about Anil Sharma: unexplained bruise to left arm, says fell off bike.
64	Hatice	Güneş	2014-03-30	9998896509	İbrahim Çelik	07700 900 063	63 Salters House, Weavers Row, London N32 4PT	2025-02-15	Health visitor: weight faltering, failure to thrive. Ayşe Güneş agrees to support.
65	Guled	Ali	2023-01-08	9996175219	Abdi Ali	\N	13 Southwold Road, London NW14 7GA	2026-01-04	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
66	Eileen	Kelly	2025-01-20	9999490573	Michael Kelly	(07700) 900877	46 Cromwell Road, London N32 1NP	2026-10-23	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
67	Rakesh	Nair	2021-08-24	9996180913	Rakesh Nair	07700 900770	136A Dissenters Row, Harrowick, London NW14 2PA	2025-03-12	Anonymous call, children left alone at 136A Dissenters Row. Visit by Mr U Akhtar, no concerns.
68	Hadassah	Goldberg	2024-02-15	9997669711	Saul Goldberg	+447700900562	Flat 13 Beveridge Tower, Blenheim Gardens, Harrowick NW14 7FX	2025-06-04	NFA. Information only.
69	Mohammad	Akhtar	\N	9993636851	Shabana Akhtar	07700 900 188	129 Ruskin Road, London N31 5FE	2025-02-12	Asylum claim refused, family destitute, s17 assessment by Usman Akhtar.
70	Freddie	Barker	2016-09-29	9996728773	Kirsty Barker	\N	Flat 27 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2025-11-10	NFA. Information only.
71	Lucy	Roberts	2023-04-21	9992598514	Raymond Robinson	\N	Flat 39 Tressell House, Wycliffe Road, Harrowick N32 7RB	2025-07-05	Health visitor: weight faltering, failure to thrive. Raymond Robinson agrees to support.
72	Benjamin	Walker	2020-03-21	9998887011	Doroothy Walker	07700 900 781	95 Willow Bank, London NW15 8QG	2025-03-16	School worried about Benjamin Walker: unexplained bruise to left arm, says fell off bike.
73	Adaeze	Appiah	2023-03-14	9999653367	Patience Appiah	+447700900338	58 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2025-04-14	Fostering enquiry re Adaeze Appiah, aunt in the Hallam Cross hub. Viability assessment due 18 January 2026.
74	Seamus	Nolan	2011-08-25	9997139593	Orla Nolan	\N	93 Harvest Lane, London N32 2TR	2025-10-26	Risk of sexual exploitation, linked to older males. Strategy meeting 29 April 2026.
75	Ngozi	Asante	2023-10-29	9995479427	Abena Asante	07700900823	6B Paxton Road, Harrowick, London N31 7BL	2026-04-29	Request for help from Abena Asante (07700 900823): no food, no electric. Voucher issued. Early help.
76	Sinéad	Murray	\N	9995356821	Fergal Murray	\N	Flat A, 104 Almond Grove, London N33 5BT	2025-12-01	Asylum claim refused, family destitute, s17 assessment by Krzysztof Rusu.
77	Ali	Yılmaz	2019-07-21	9998811198	Leyla Yılmaz	\N	69 Abbots Lane, London N31 1AE	2026-01-22	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
78	Jessica	Harris	2021-10-18	9997618440	Hilary Harris	07700 900 644	119 Spinney Close, London NW14 2HL	2024-12-12	Jessica told her teacher that she is scared to go home. Physical abuse disclosed. S47.
79	Marcia	Ffrench	2022-03-11	9998558301	Desmond Ffrench	07700 900 660	1 Salters House, Weavers Row, Harrowick, London N32 4PT	2025-09-19	Asylum claim refused, family destitute, s17 assessment by Brenda Evans.
80	Łukasz	Ionescu-Stănescu	2021-07-02	9999090184	Wojciech Stănescu	+447700900719	Flat 35 Bevan Court, Cedar Road, London NW14 1JF	2025-03-21	Fostering enquiry re Łukasz Ionescu-Stănescu, aunt in Lansbury House. Viability assessment due 19 September 2026.
81	Comfort	Mensah	2017-12-23	9993043141	Ikechukwu Mensah	\N	45B Alderney Road, London N32 1BH	2025-10-05	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
82	Mihaela	Kowalski	2016-10-27	9990328536	Katarzyna Kowalski	\N	Basement Flat, 156 Spinney Close, London NW14 2HL	2025-07-07	School worried about Mihaela Kowalski: unexplained bruise to left arm, says fell off bike.
83	Megan	Urquhart	2023-07-10	9998282934	Siân Urquhart	\N	9 Rowan Drive, London N31 1FU	2025-10-16	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
84	Olivia	Cooper	\N	9999119050	Raymond Cooper	+447700900614	144 Cedar Road, London NW14 2JQ	2025-06-22	Anonymous call, children left alone at 144 Cedar Road. Visit by Mr K Rusu, no concerns.
85	Kwame	Eze	2016-05-29	9990187258	Abena Eze	(07700) 900337	22 Pankhurst Avenue, London N31 4BJ	2026-02-16	Fostering enquiry re Kwame Eze, aunt in Priory House. Viability assessment due 13-Jun-2026.
86	José	Santos	2016-04-09	9998575281	Carmen Santos	07700 900144	141 Spinney Close, Harrowick NW14 2HL	2025-06-30	Anonymous call, children left alone at 141 Spinney Close. Visit by Mr U Akhtar, no concerns.
87	Harriet	Woods	2011-05-06	9991239766	Sandra Woods	07700 900101	Flat 41 Bevan Court, Cedar Road, London NW14 1JF	2025-07-26	Health visitor: weight faltering, failure to thrive. John Stevens agrees to support.
88	Evie	Robinson	2013-06-25	9994585533	Trevor Robinson	07700 900 036	150 Ivy Lane, London NW14 2UU	2025-06-27	Request for help from Nicola Robinson (07700 900 998): no food, no electric. Voucher issued. Early help.
89	George	Wetherby	2025-05-05	9996846407	Kevin Wetherby	07700900550	Flat 44 Kingsley Court, Mary Seacole Way, Harrowick, London N31 7YZ	2026-09-08	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
90	Samuel	Ollerenshaw	2024-05-04	9995266946	Elizabeth Ollerenshaw	\N	Basement Flat, 55 Hallam Street, London N31 7SF	2026-02-25	Fostering enquiry re Samuel Ollerenshaw, aunt in Civic Centre. Viability assessment due 21/07/2025.
91	Poppy	Jones	2015-10-11	9997492609	Joshua Jones	+44 7700 900 238	109C Wilberforce Road, London NW14 5QF	2026-07-13	Asylum claim refused, family destitute, s17 assessment by Margaret Thistlethwaite.
92	Luke	West	2020-05-28	9996255700	Heather West	07700 900212	149A Coppermill Lane, Harrowick N31 5LU	2026-10-25	NFA. Information only.
93	Freya	Smith	2018-12-10	9995911191	Sophie Smith	\N	120 St Oswald's Road, Harrowick, London NW15 5HN	2025-05-27	Freya told her teacher that she is scared to go home. Physical abuse disclosed. S47.
94	José	Hernández	2025-12-25	9990297436	Lucía Hernández	\N	Flat 48 Rathbone Court, Trafalgar Street, London N33 1LJ	2026-04-09	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
95	A	Abdi	2016-09-06	9997417658	Amal Abdi	\N	84 Barnard Road, Harrowick, London N32 5EA	2025-01-14	Request for help from Amal Abdi (07700 900192): no food, no electric. Voucher issued. Early help.
96	Hodan	Al-Masri	2014-11-17	9999263763	Noor Osman	(07700) 900881	Flat B, 144 Edith Cavell Close, Harrowick, London N31 8PD	2025-03-11	School worried about Hodan Al-Masri: unexplained bruise to left arm, says fell off bike.
97	George	Clarke	2010-05-13	9999500684	Hilary Clarke	+44 7700 900 745	Flat 33 Lister House, Osborne Road, London NW15 1BH	2025-02-20	School worried about George Clarke: unexplained bruise to left arm, says fell off bike.
98	Hafsa	Islam	2021-10-05	9999689841	Farzana Akhtar	07700 900 014	184 Canal Row, London N33 9HX	2026-04-04	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
99	Kwabena	Adeyemi	2019-04-12	9996924130	Omolara Adeyemi	\N	14 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-04-27	Request for help from Omolara Adeyemi: no food, no electric. Voucher issued. Early help.
100	Abigail	Evans	2024-07-17	9999958435	Karen Evans	07700 900323	Flat 40 Harvey House, Harvest Lane, Harrowick, London N32 1TG	2026-07-06	Anonymous call, children left alone at Flat 40 Harvey House, Harvest Lane. Visit by Dr M Thistlethwaite, no concerns.
101	Charlie	Winterbottom	2020-05-11	9995795825	William Winterbottom	07700900548	Top Floor Flat, 169 Skinners Row, Harrowick, London N33 6GS	2025-04-11	Health visitor: weight faltering, failure to thrive. William Winterbottom agrees to support.
102	Imran	Hussain	2015-12-01	9991227393	Rukhsana Hussain	07700 900161	Flat A, 85 Ruskin Road, Harrowick N31 5FE	2026-04-13	School worried about Imran Hussain: unexplained bruise to left arm, says fell off bike.
103	Rukhsana	Miah	2025-10-03	9994768565	Zeeshan Miah	\N	44 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-03-02	Police notification: assaulted by partner while Rukhsana Miah was in the next room. MERLIN received 22-Feb-2026.
104	Holly	Smith	2018-01-17	9999883133	Judith Smith	\N	175 Willow Bank, London NW15 9QR	2025-02-12	Young carer for her mother Judith Smith, who has multiple sclerosis.
105	Keisha	Campbell	2017-09-03	9992026863	Neville Campbell	\N	38 Rathbone Court, Trafalgar Street, Harrowick, London N33 1LJ	2025-03-11	NFA. Information only.
106	Siobhán	Kelly	2022-11-07	9998007666	Liam Kelly	07700 900124	160A Inkerman Road, Harrowick N33 9TB	2025-06-06	Fostering enquiry re Siobhán Kelly, aunt in Civic Centre. Viability assessment due 24 October 2026.
107	George	Roberts	2015-01-27	9993279412	Raymond Robinson	\N	Flat 39 Tressell House, Wycliffe Road, Harrowick N32 7RB	2025-04-23	Request for help from Bethany Roberts (07700 900293): no food, no electric. Voucher issued. Early help.
108	Piotr	Kamiński	2017-03-24	9992918241	Małgorzata Kamiński	+44 7700 900 159	Flat 42 Ferndale Court, Fairlop Gardens, London N32 7QY	2025-03-13	Piotr told his teacher that he is scared to go home. Physical abuse disclosed. S47.
109	Samuel	Shaw	2020-10-26	9997189922	Patricia Shaw	\N	102 Balaclava Terrace, London N31 2EZ	2025-01-15	Samuel told his teacher that he is scared to go home. Physical abuse disclosed. S47.
110	Mercy	Owusu	2009-06-05	9992015284	Emmanuel Owusu	07700 900 290	46 Wesley Road, Harrowick N33 7PU	2025-04-10	School worried about Mercy Owusu: unexplained bruise to left arm, says fell off bike.
111	Samuel	Penhaligon	2011-03-09	9995722976	Joan Penhaligon	\N	34 Woodland Rise, London N31 4RA	2025-07-13	Police notification: assaulted by partner while Samuel Penhaligon was in the next room. MERLIN received 6/04/2026.
112	Siân	Bevan	2016-07-17	9996128970	Isobel Robertson	\N	3B Paxton Road, London N31 7BL	2025-05-20	School worried about Siân Bevan: unexplained bruise to left arm, says fell off bike.
113	Emmanuel	Eze	2015-11-30	9999088090	Ngozi Eze	07700 900 139	89 Fairlop Gardens, London N32 8QG	2024-12-22	Asylum claim refused, family destitute, s17 assessment by Margaret Thistlethwaite.
114	Ștefan	Krawczyk	2018-03-16	9990360111	Agnieszka Krawczyk	+44 (0)7700 900615	Flat B, 136 Mafeking Avenue, London NW14 2YF	2026-11-08	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
115	Charlie	Turner	2011-02-26	9997899059	Margaret Turner	\N	65 Thornhill Road, London N32 7JH	2025-09-27	Risk of sexual exploitation, linked to older males. Strategy meeting 15-Nov-2025.
116	Jermaine	Charles	2020-09-19	9991390693	Jasmine Charles	07700 900 176	60 Priory Road, London N32 4DP	2025-09-25	Health visitor: weight faltering, failure to thrive. Jasmine Charles agrees to support.
117	Andreea	Rusu	2024-01-07	9999657583	Monika Rusu	(07700) 900407	Flat 1, 52 Raglan Street, Harrowick, London NW14 4ES	2025-08-02	Health visitor: weight faltering, failure to thrive. Monika Rusu agrees to support.
118	Michał	Krawczyk	2015-10-08	9997935926	Ewa Krawczyk	\N	36 Baird Court, Arden Street, London NW15 4DP	2025-01-13	NFA. Information only.
119	Amelia	Grossman	2022-08-16	9993662852	Amy Wood	\N	Flat 1, 187 Napier Road, London N32 6ZU	2026-06-24	Fostering enquiry re Amelia Grossman, aunt in Civic Centre. Viability assessment due 2 August 2026.
120	Daniel	Gardner-Evans	2021-09-23	9999917631	Susan Evans	\N	Basement Flat, 126 Cedar Road, Harrowick, London NW14 2JQ	2026-02-11	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
121	Bilal	Rahman	2024-04-01	9999976913	Zainab Rahman	(07700) 900465	Flat A, 147 Calder Street, Harrowick N32 5HN	2026-07-01	Asylum claim refused, family destitute, s17 assessment by Arjun Singh.
122	Kwabena	Owusu	2010-02-02	9998066808	Grace Owusu	\N	5 Fenwick Road, Harrowick, London N33 1RZ	2025-07-04	NFA. Information only.
123	Olivia	Cook	2019-02-22	9993402796	Barbara Cook	+44 7700 900684	149B Cranmer Street, London N32 8LW	2026-07-06	Health visitor: weight faltering, failure to thrive. Ruby Cook agrees to support.
124	Yaw	Okafor	2012-08-17	9995038714	Titilayo Okafor	\N	Flat 56 Tressell House, Wycliffe Road, Harrowick, London N32 7RB	2026-04-06	Anonymous call, children left alone at Flat 56 Tressell House, Wycliffe Road. Visit by Mr A Singh, no concerns.
125	Amelia	Sillitoe	2017-10-24	9995408503	Gillian Sillitoe	\N	Flat 3, 104 Cromwell Road, Harrowick N32 2NX	2026-10-31	School worried about Amelia Sillitoe: unexplained bruise to left arm, says fell off bike.
126	Rui	da Costa	2010-02-14	9997106865	Inês da Costa	\N	Flat A, 52 Harvest Lane, Harrowick N32 1TG	2024-12-12	School worried about Rui da Costa: unexplained bruise to left arm, says fell off bike.
127	Adaeze	Okonkwo	2023-09-16	9990802165	Obinna Okonkwo	07700900010	Flat 2, 175 Chapel Street, Harrowick NW15 9JA	2026-01-21	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
128	Mohamed	Mohamed	2011-08-19	9995730561	Hodan Mohamed	07700 900647	Flat 7 Jenner Point, Kilburnie Road, London N31 4WR	2025-08-22	Health visitor: weight faltering, failure to thrive. Hodan Mohamed agrees to support.
129	Omolara	Adebayo	2017-03-25	9991307044	Babatunde Boateng	\N	35 Hallam Street, London N31 7SF	2025-02-23	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
130	Evie	Price	2020-12-17	9996718395	K Price	\N	Top Floor Flat, 50 Yew Tree Lane, London N32 1SD	2025-12-20	Fostering enquiry re Evie Price, aunt in the Hallam Cross hub. Viability assessment due 25 October 2026.
131	Rashid	Rahman	2021-07-19	9993494011	Zainab Rahman	07700 900465	Flat A, 147 Calder Street, Harrowick N32 5HN	2025-12-24	Asylum claim refused, family destitute, s17 assessment by Krzysztof Rusu.
132	Oluwaseun	Ogunleye	2024-08-23	9990410224	Ngozi Ogunleye	\N	Flat 20 Baird Court, Arden Street, London NW15 4DP	2026-05-29	Request for help from Ngozi Ogunleye: no food, no electric. Voucher issued. Early help.
133	Isla	Lovelace	2024-02-22	9990527628	Ian Lovelace	+44 (0)7700 900 693	26 Spinney Close, Harrowick NW14 1HB	2026-02-11	Police notification: assaulted by partner while Isla Lovelace was in the next room. MERLIN received 8 March 2026.
134	Marlon	Charles	2018-07-03	9993610623	Lloyd Charles	07700 900666	Flat 31 Chartist House, Darwin Street, Harrowick N33 4NQ	2026-08-04	Marlon told his teacher that he is scared to go home. Physical abuse disclosed. S47.
135	Marcia	Thomas	2022-07-09	9990857296	Dwayne Thomas	+44 7700 900 967	Flat 1, 153 Trafalgar Street, Harrowick N33 2LT	2025-02-05	Fostering enquiry re Marcia Thomas, aunt in Priory House. Viability assessment due 21 July 2025.
136	Ruby	Birtwhistle	2021-03-18	9995140470	Harriet Birtwhistle	07700900590	147 Ackroyd Road, London N31 5AQ	2026-04-19	School worried about Ruby Birtwhistle: unexplained bruise to left arm, says fell off bike.
137	Iqra	Malik	2025-11-17	9993385646	Rukhsana Malik	\N	Flat 47 Tressell House, Wycliffe Road, London N32 7RB	2026-09-05	Asylum claim refused, family destitute, s17 assessment by Arjun Singh.
138	George	Lovelace	2021-01-04	9991204318	Isla Lovelace	\N	Basement Flat, 91 Mill Lane, London N31 2ZJ	2026-10-20	Fostering enquiry re George Lovelace, aunt in Priory House. Viability assessment due 21 December 2025.
139	Jessica	Brown	2017-03-05	9992055510	Howard Brown	07700 900865	30 Ferndale Court, Fairlop Gardens, London N32 7QY	2026-05-25	Anonymous call, children left alone at 30 Ferndale Court, Fairlop Gardens. Visit by Mr D Grant, no concerns.
140	Henry	Long	2019-06-12	9996653250	Amy Long	\N	Flat 36 Chartist House, Darwin Street, London N33 4NQ	2025-11-23	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
141	Jessica	Webb	2018-01-09	9996338983	Margaret Webb	\N	Flat 17 Jenner Point, Kilburnie Road, Harrowick, London N31 4WR	2026-06-16	Asylum claim refused, family destitute, s17 assessment by Arjun Singh.
142	Leyla	Yılmaz	2021-04-22	9997464478	Ahmet Yılmaz	07700900767	142 Priory Road, London N32 5DX	2026-11-07	Anonymous call, children left alone at 142 Priory Road. Visit by Mrs D Evans-Wilson, no concerns.
143	Ayesha	Bibi	2016-07-31	9995643065	Yusuf Bibi	07700 900499	49 Harvest Lane, London N32 1TG	2026-08-02	NFA. Information only.
144	Maeve	Mac Mahon	2022-07-15	9999025218	Niamh Mac Mahon	07700 900637	10 Osborne Road, London NW15 1BH	2025-09-12	Police notification: assaulted by partner while Maeve Mac Mahon was in the next room. MERLIN received 12 September 2025.
145	Mohammad	Qureshi	2022-12-30	9994376519	Yusuf Qureshi	07700 900 612	Top Floor Flat, 180 Kilburnie Road, London N31 6WH	2025-01-16	Fostering enquiry re Mohammad Qureshi, aunt in Lansbury House. Viability assessment due 27 July 2026.
146	Oluwaseun	Mensah	2014-09-06	9991927832	Kofi Mensah	\N	61 Kilburnie Road, London N31 4WR	2025-12-21	Request for help from Kofi Mensah: no food, no electric. Voucher issued. Early help.
147	Diego	Santos	2017-03-28	9997937791	Carmen Santos	07700 900 144	141 Spinney Close, Harrowick NW14 2HL	2026-09-06	School worried about Diego Santos: unexplained bruise to left arm, says fell off bike.
148	Gülsüm	Yılmaz	2024-02-25	9991821309	Sevgi Yılmaz	\N	Flat B, 42 Nightingale Road, Harrowick, London N33 1AE	2026-08-31	Health visitor: weight faltering, failure to thrive. Sevgi Yılmaz agrees to support.
149	Bogdan	Lewandowski	2017-06-21	9994692720	Agnieszka Lewandowski	\N	54 Nelson Mandela Close, London N32 7ZD	2025-09-24	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
150	Tariq	Begum	2011-12-18	9995792540	Nazia Begum	+44 (0)7700 900061	Flat 14 Bevan Court, Cedar Road, London NW14 1JF	2025-08-02	Young carer for his father Muhammad Begum, who has multiple sclerosis.
151	Ewa	Krawczyk	2019-09-14	9991147497	Michał Krawczyk	+447700900310	165 Coppermill Lane, Harrowick N31 6LD	2025-09-20	School worried about Ewa Krawczyk: unexplained bruise to left arm, says fell off bike.
152	Esther	Katz	2014-02-01	9997426851	Shoshana Katz	\N	90 Cobden Road, Harrowick N31 2LT	2025-03-24	Anonymous call, children left alone at 90 Cobden Road. Visit by Mr A Singh, no concerns.
153	Jaspal	Patel	2009-02-13	9995704366	Ila Patel	07700900341	123 Osborne Road, London NW15 2BS	2025-04-14	Risk of sexual exploitation, linked to older males. Strategy meeting 5 December 2025.
154	Amelia	King	2022-06-25	9995769921	Emma King	\N	76C Walnut Tree Walk, London N31 7NR	2024-12-25	Request for help from Emma King: no food, no electric. Voucher issued. Early help.
155	Shahid	Hussain	2014-06-25	9992459638	Imran Siddiqui	\N	Basement Flat, 6 Balaclava Terrace, London N31 1ER	2025-12-05	Shahid Hussain missing overnight 4-Mar-2026, found at Imran Siddiqui's address. Return interview done by Brenda Evans.
156	Jamal	Bibi	2025-07-28	9996386007	Saima Bii	07700 900 023	112 Inkerman Road, London N33 8TT	2026-03-08	Police notification: assaulted by partner while Jamal Bibi was in the next room. MERLIN received 20/09/2026.
157	Comfort	Mensah	2025-04-20	9995715457	Esi Mensah	\N	103 Canal Row, London N33 8HP	2026-09-01	Health visitor: weight faltering, failure to thrive. Kwame Mensah agrees to support.
158	Nazia	Begum	2020-02-06	9994048503	Rehana Begum	+44 (0)7700 900 685	Flat 57 Morris Tower, Southwold Road, Harrowick, London NW14 7GA	2025-08-30	Anonymous call, children left alone at Flat 57 Morris Tower, Southwold Road. Visit by Mr D Grant, no concerns.
159	Evie	Harris	2010-03-03	9999306454	Dean Harris	07700 900388	43 Wollstonecraft Court, Anson Road, Harrowick, London NW14 7BL	2025-12-18	Young carer for her father Dean Harris, who has multiple sclerosis.
160	Huda	Farah	2020-11-19	9991644687	Fadumo Farah	07700900184	93 Darwin Street, London N33 5NY	2025-11-25	NFA. Information only.
161	Zhi Hao	Wong	2024-04-26	9996870707	Ming Wong	(07700) 900 243	33B Skinners Row, London N33 4GZ	2025-08-14	NFA. Information only.
162	Akosua	Adeyemi	2025-06-24	9995347059	Patience Adeyemi	07700 900729	173 Coppermill Lane, London N31 6LD	2025-10-24	Fostering enquiry re Akosua Adeyemi, aunt in Priory House. Viability assessment due 19-May-2026.
163	Leroy	Pierre	2021-01-23	9991638385	Errol Pierre	+44 (0)7700 900 306	Flat 11 Attlee House, Abbots Lane, Harrowick N31 1AE	2026-01-12	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
164	Ifrah	Al-Masri	2016-07-26	9993012378	Hassan Al-Masri	\N	34 Inkerman Road, London N33 7TJ	2025-09-01	Asylum claim refused, family destitute, s17 assessment by Arjun Singh.
165	Rukhsana	Lieberman	2018-03-29	9994945874	Maryam Hussain	\N	Top Floor Flat, 29 Pankhurst Avenue, Harrowick N31 4BJ	2025-08-02	Request for help from Fatima Hussain (07700 900 013): no food, no electric. Voucher issued. Early help.
166	Deepa	Mehta	2023-07-28	9999938582	Priya Mehta	07700 900 241	Flat 1, 161 Granary Square, London N31 6SX	2026-03-02	NFA. Information only.
167	Patience	Obi	2022-08-13	9998024544	Adebayo Obi	(07700) 900 857	91B Abbots Lane, London N31 2AP	2025-05-17	Fostering enquiry re Patience Obi, aunt in Civic Centre. Viability assessment due 21 August 2026.
168	Benjamin	Walker	\N	9994987135	Howard Walker	\N	104 Fairlop Gardens, London N32 8QG	2025-05-09	Health visitor: weight faltering, failure to thrive. Howard Walker agrees to support.
169	Lucía	Silva	2021-05-24	9990138613	Carmen Silva	07700900525	Flat 1, 54 Tannery Road, Harrowick N31 1JF	2026-09-07	NFA. Information only.
170	Ifeoma	Okafor	2017-05-13	9997936299	Abena Okafor	07700900992	45 Kilburnie Road, London N31 4WR	2026-09-12	Fostering enquiry re Ifeoma Okafor, aunt in Civic Centre. Viability assessment due 6/01/2026.
171	Rukhsana	Rahman	2015-04-03	9997737024	Imran Rahman	\N	75 Rowan Drive, London N31 1FU	2026-04-29	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
172	Georgia	Smith	2022-07-20	9992346221	Sarah Smith	+447700900646	71 Lansbury Avenue, London N32 7WS	2025-10-17	Health visitor: weight faltering, failure to thrive. Sarah Smith agrees to support.
173	Charlie	Walker	2018-08-30	9991026533	Rebecca Walker	\N	141 Woodland Rise, Harrowick N31 5RJ	2025-03-12	NFA. Information only.
174	Isla	Bracegirdle	2021-04-27	9990690561	David Bracegirdle	\N	180 Thornhill Road, Harrowick N32 9JA	2025-07-18	NFA. Information only.
175	Jamal	Hussain	2020-02-09	9996391205	Taslima Hussain	07700900777	126C St Oswald's Road, London NW15 5HN	2025-02-25	Asylum claim refused, family destitute, s17 assessment by Desmond Grant.
176	Raj	Patel	2015-09-10	9990289751	Priya Patel	07700 900718	40 Wharf Street, London NW14 1QW	2025-09-16	Fostering enquiry re Raj Patel, aunt in the Hallam Cross hub. Viability assessment due 5 January 2026.
177	Precious	Owusu	\N	9990311242	Nnamdi Owusu	\N	42C Bramley Road, London NW15 1GY	2025-02-16	Health visitor: weight faltering, failure to thrive. Temitope Owusu agrees to support.
178	İbrahim	Aydın	2014-01-29	9995878984	İbrahim Aydın	07700900961	Flat B, 108 Ranelagh Road, Harrowick, London NW14 2EZ	2025-06-13	NFA. Information only.
179	Alfie	Barker	2021-09-09	9996475301	Andrew Jones	+44 7700 900102	36 Garrick Road, Harrowick NW14 7RB	2026-03-01	Fostering enquiry re Alfie Barker, aunt in Civic Centre. Viability assessment due 24/02/2026.
180	Yan	Li	2016-06-07	9996276767	Jian Li	07700 900 382	Flat 48 Wollstonecraft Court, Anson Road, London NW14 7BL	2025-08-15	Yan Li missing overnight 14 August 2026, found at Jian Li's address. Return interview done by Daisy Evans-Wilson.
181	Jamie	Taylor	2020-09-12	9990225486	Anthony Taylor	+44 (0)7700 900380	6 Attlee House, Abbots Lane, Harrowick, London N31 1AE	2025-01-06	Request for help from Anthony Taylor (07700900380): no food, no electric. Voucher issued. Early help.
182	Łukasz	Kowalski	2019-09-05	9997386914	Agnieszka Kowalski	\N	Flat A, 82 Darwin Street, London N33 5NY	2026-10-18	Łukasz told his teacher that he is scared to go home. Physical abuse disclosed. S47.
183	Youssef	Mohamed	\N	9991083197	Hibo Mohamed	\N	182 Ashgrove Avenue, London N31 9DG	2025-06-18	Health visitor: weight faltering, failure to thrive. Hibo Mohamed agrees to support.
184	Shamima	Khatun	2020-09-14	9995014084	Rukhsana Khatun	07700900391	184 Verity Close, Harrowick NW15 3NF	2025-04-21	Asylum claim refused, family destitute, s17 assessment by Arjun Singh.
185	Beverley	Gordon	2020-02-04	9991455639	Leroy Gordon	07700 900585	155 Almond Grove, London N33 5BT	2026-01-07	Beverley told her teacher that she is scared to go home. Physical abuse disclosed. S47.
186	Kwok Wai	Li	2014-03-03	9992677988	Jian Li	07700900382	Flat 48 Wollstonecraft Court, Anson Road, London NW14 7BL	2026-02-02	Anonymous call, children left alone at Flat 48 Wollstonecraft Court, Anson Road. Visit by Mr K Rusu, no concerns.
187	Grace	Penhaligon	2015-01-27	9999962076	Joanne Penhaligon	\N	161 Granary Square, Harrowick N31 6SX	2026-01-24	Police notification: assaulted by partner while Grace Penhaligon was in the next room. MERLIN received 8-Jul-2026.
188	Dafydd	Pugh	2009-04-05	9996271277	Angharad Pugh	\N	58 Baird Court, Arden Street, London NW15 4DP	2025-06-08	NFA. Information only.
189	Daisy	Davies	2011-12-06	9996106896	Mark Davies	07700900096	47 Archway Close, London NW14 1DN	2025-05-11	Fostering enquiry re Daisy Davies, aunt in Priory House. Viability assessment due 6 December 2025.
190	W	Charles	2013-05-22	9995111284	Jasmine Charles	07700900176	60 Priory Road, London N32 4DP	2025-09-18	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
191	Jesús	Santos	2023-06-26	9998651921	Valentina Santos	\N	149B Trafalgar Street, Harrowick, London N33 2LT	2026-07-24	Fostering enquiry re Jesús Santos, aunt in Lansbury House. Viability assessment due 8 July 2025.
192	Beata	Mazur	2012-01-24	9995515423	Łukasz Mazur	07700 900410	49 Kingsley Court, Mary Seacole Way, Harrowick N31 7YZ	2026-03-21	Risk of sexual exploitation, linked to older males. Strategy meeting 13 June 2026.
193	Elena	Mazur	2017-06-17	9997730704	Ioana Mazur	07700 900497	76 Calder Street, Harrowick, London N32 4HD	2026-06-05	Anonymous call, children left alone at 76 Calder Street. Visit by Mr K Rusu, no concerns.
194	Jamie	Long	2017-03-23	9998203015	Amy Long	\N	Flat 36 Chartist House, Darwin Street, London N33 4NQ	2025-11-16	Health visitor: weight faltering, failure to thrive. Amy Long agrees to support.
195	Kojo	Appiah	\N	9992248645	Patience Appiah	07700 900338	58 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-06-09	Anonymous call, children left alone at 58 Beveridge Tower, Blenheim Gardens. Visit by Mr A Singh, no concerns.
196	Poppy	Clarke	2015-04-20	9991844910	Hilary Clarke	07700 900745	Flat 33 Lister House, Osborne Road, London NW15 1BH	2026-09-06	Police notification: assaulted by partner while Poppy Clarke was in the next room. MERLIN received 28 September 2025.
197	Desmond	Campbell	2011-08-28	9999524567	Beverley Campbell	\N	Flat 49 Maple Court, Raglan Street, London NW14 4ES	2025-12-22	Asylum claim refused, family destitute, s17 assessment by Daisy Evans-Wilson.
198	Sanjay	Wójcik	2021-02-07	9993465399	Rekha Desai	+447700900549	14 Old Tannery Street, London NW14 7AG	2026-09-09	School worried about Sanjay Wójcik: unexplained bruise to left arm, says fell off bike.
199	Grace	Thistlethwaite	2012-04-28	9992522402	Margaret Thistlethwaite	(07700) 900 905	Flat 2, 21 Stonecutters Lane, London N31 7HE	2026-04-01	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
200	Hibo	Mohamed	2019-06-03	9993404616	Hodan Mohamed	07700 900647	Flat 7 Jenner Point, Kilburnie Road, London N31 4WR	2025-12-27	Hibo told her teacher that she is scared to go home. Physical abuse disclosed. S47.
201	Imogen	Winterbottom	2022-05-09	9990913641	Amelia Winterbottom	(07700) 900182	187 Ranelagh Road, Harrowick NW14 3EH	2026-06-06	Fostering enquiry re Imogen Winterbottom, aunt in Lansbury House. Viability assessment due 18 October 2026.
202	Hodan	Mohamed	2022-07-08	9997363051	Amina Mohamed	07700900564	6 Elgar Avenue, Harrowick N31 1QW	2026-09-17	NFA. Information only.
203	Esi	Nwosu	2023-06-17	9998462525	Emeka Nwosu	07700 900 633	58A Verity Close, Harrowick NW15 1NP	2024-12-20	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
204	George	Taylor	2019-06-19	9990717427	Adam Taylor	07700 900451	23 Pankhurst Avenue, Harrowick N31 4BJ	2026-08-23	Request for help from Susan Taylor (07700900571): no food, no electric. Voucher issued. Early help.
205	Usman	Ahmed	2020-05-05	9990114609	Hafsa Ahmed	\N	Flat 1, 54 Nightingale Road, Harrowick N33 1AE	2025-05-23	Request for help from Hafsa Ahmed ((07700) 900387): no food, no electric. Voucher issued. Early help.
206	Temitope	Okonkwo	2023-09-16	9999646867	Obinna Okonkwo	07700 900 010	Flat 2, 175 Chapel Street, Harrowick NW15 9JA	2026-11-02	Fostering enquiry re Temitope Okonkwo, aunt in Priory House. Viability assessment due 8 September 2025.
207	Simran	Shah	2020-03-15	9997837525	Ashok Shah	+447700900654	59 Baird Court, Arden Street, London NW15 4DP	2025-03-10	GP referral. Mother is being treated for depression and not coping. No other adult in the home.
208	Winston	Blake	2017-02-19	9997819381	Beverley Blake	\N	16 Old Tannery Street, Harrowick NW14 7AG	2025-04-19	School worried about Winston Blake: unexplained bruise to left arm, says fell off bike.
209	Hamish	Pugh	2020-06-20	9990410763	Angharad Pugh	\N	58 Baird Court, Arden Street, London NW15 4DP	2025-09-15	School worried about Hamish Pugh: unexplained bruise to left arm, says fell off bike.
210	Usman	Raja	2025-06-25	9994554646	Shafiq Raja	\N	Flat 2, 81 Marlowe Road, London NW15 5YG	2026-03-21	Police notification: assaulted by partner while Usman Raja was in the next room. MERLIN received 25 July 2025.
\.


--
-- Data for Name: clients; Type: TABLE DATA; Schema: adults; Owner: -
--

COPY adults.clients (id, surname, forenames, dob, nino, ethnicity, postcode, died_on, allocated_worker) FROM stdin;
1	MACDONALD	DAFYDD	\N	XP614289C	White British	NW14 1YX	\N	Keisha Charles
2	JONES	EILIDH	1994-08-11	XL261240A	White British	NW14 5QF	\N	Wayne Green
3	CHEN	ZHI HAO	1959-04-29	XC281670A	Chinese	N33 1LJ	\N	Wayne Green
4	MOORE	STEPHEN	1983-04-23	XC369873D	White British	N31 5BT	\N	Wayne Ramsbottom
5	ALI	HIBO	2003-05-08	XP828350A	Arab	NW14 7RB	\N	Wayne Green
6	PATEL	V	1949-03-20	XC702904C	Asian or Asian British - Indian	NW14 7BL	\N	Ashok Shah
7	WHITE	ROSEMARY	1951-05-20	XP525892D	White British	N32 1TG	\N	Ashok Shah
8	BAILEY	RAYMOND	1939-07-10	XB255737D	White British	N31 7YZ	\N	Krzysztof Woods
9	AKHTAR	ZAINAB	1952-10-21	XG114640A	Asian or Asian British - Pakistani	N31 4RA	\N	Krzysztof Woods
10	CHOUDHRY	MUHAMMAD	1954-11-25	XC541744A	Asian or Asian British - Pakistani	N31 4RA	\N	Alun Gwynne
11	HALL	SANDRA	\N	XJ596782A	Not stated	NW14 8AR	\N	Alun Gwynne
12	HALL	NORMAN	1947-09-26	XX327733C	White British	NW14 8AR	\N	Rhys Llewellyn
13	KENNEDY	PATRICK	1972-08-30	XN711466A	White Irish	NW14 3JY	\N	Krzys Woods
14	HILL	JOAN	1964-08-14	XP725971D	White British	N31 7HE	\N	Alun Gwynne
15	BEN YOUSSEF	IFRAH	1974-07-14	XC373114A	Arab	N32 7QY	\N	Ashok Shah
16	HENRY	HYACINTH	1964-02-11	XA021943C	Black or Black British - Caribbean	N32 4PT	\N	Wayne Ramsbottom
17	GORDON	DESMOND	1964-08-29	XB041029B	Not stated	N32 4PT	\N	Wayne Green
18	GUPTA	ADITI	1949-11-25	XS418087A	Not stated	NW14 8LW	\N	Alun Gwynne
19	ADEBAYO	AKOSUA	1953-08-25	XT263675D	Black or Black British - African	NW14 7AG	\N	Alun Gwynne
20	JONES	MARGARET	1947-06-29	XW211071D	White British	N32 4HD	\N	Alun Gwynne
21	JACKSON	LISA	1992-06-17	XK553365B	White British	N33 7HE	\N	Wsyne Ramsbottom
22	JACKSON	EMMA	1966-10-23	XJ192780A	White British	N33 7HE	\N	Krzys Woods
23	BOATENG	FUNMILAYO	1974-03-02	XC746096A	Black or Black British - African	NW14 2EZ	\N	Keisha Charles
24	FARQUHARSON	HUW	1978-06-16	XA992106C	Not stated	NW14 5UW	\N	Wayne Ramsbottom
25	KATZ	ESTHER	1930-07-21	XA544102B	White Other	NW15 4DP	\N	Rhys Llewellyn
26	PEÑA	JOÃO	\N	XZ735584C	White Other	N32 2DW	\N	Alun Gwynne
27	SILVA	D	1964-08-19	XJ789784A	White Other	N31 1JF	\N	Wayne Ramsbottom
28	NG	MING	1984-09-18	XT707045B	Chinese	N32 7QY	\N	Keisha Charles
29	SANTOS	JOSÉ	1949-09-06	XE248971D	White Other	N31 4GZ	\N	Keisha Charles
30	SHEIKH	GULED	1972-05-06	XG758626D	Arab	NW15 9UF	\N	Rhys Llewellyn
31	EZE	NGOZI	1967-12-01	XC748698B	Black or Black British - African	CF66 3RN	\N	Wayne Green
32	LEWANDOWSKI	ŁUKASZ	\N	XA465077B	White Other	N31 7SF	\N	Rhys Llewellyn
33	COOPER	J	1961-02-01	XH927225A	White British	N31 7SF	\N	Rhys Llewellyn
34	LI	MING	1955-09-11	XS409474C	Chinese	NW15 1BH	\N	Wayne Green
35	APPIAH	KWAME	1970-05-31	XC471502B	Black or Black British - African	N31 4WR	\N	Wayne Ramsbottom
36	BARKER	SUSAN	1929-06-11	XT301803C	White British	N32 5PB	2026-07-14	Waye Green
37	BAPTISTE	ROHAN	1995-07-04	XW141995A	Black or Black British - Caribbean	NW15 4HD	\N	Alun Gwynne
38	ALI	AMAL	1978-08-04	XB255425D	Arab	NW14 2DW	\N	Keisha Charles
39	RAJA	SHAFIQ	1974-07-01	XJ260410B	Asian or Asian British - Pakistani	N33 6BB	\N	Rhys Llewellyn
40	HUNT	RICHARD	1969-10-11	XP219858A	White British	NW14 1JF	\N	Krzysztof Woods
41	BEGUM	SHABANA	1960-05-26	XN087123D	Asian or Asian British - Pakistani	N31 1AE	\N	Krzysztof Woods
42	BEGUM	MOHAMMED	1958-02-13	XR841114D	Asian or Asian British - Pakistani	N31 1AE	\N	Ashok Shah
43	JONES	KEITH	1933-10-11	XL841852A	Not stated	N31 3ZT	\N	Alun Gwynne
44	JONES	SHEILA	1934-08-04	XW487599D	White British	N31 3ZT	\N	Keisha Charles
45	ADEBAYO	KOJO	1989-05-19	XY994020B	Black or Black British - African	NW14 9GT	\N	Wayne Ramsbottom
46	CADWALLADER	ALUN	1963-11-13	XM609344B	White British	N32 7QY	\N	Wayne Green
47	ALI	UBAH	1932-02-11	XE446688A	Arab	N31 7YZ	\N	K Woods
48	NUR	MOHAMED	1965-11-04	XY017981B	Arab	WD31 2JS	\N	Wayne Green
49	MCLEOD	EWAN	1975-08-29	XR142692A	White British	NW14 2EZ	\N	Wayne Green
50	MARSHALL-HARRIS	GARY	1990-03-16	XL323643A	White British	NW14 7NR	\N	Rhys Llewellyn
51	SUBRAMANIAM	PRIYA	1943-12-02	XT766927B	Asian or Asian British - Indian	N32 4PT	\N	Keisha Charles
52	PATEL	ANIL	1941-06-14	XH025609D	Asian or Asian British - Indian	N32 4PT	\N	Krzysztof Woods
53	POPESCU	MAŁGORZATA	1976-12-12	XM758115C	White Other	NW15 1BH	\N	Keisha Charles
54	POPESCU	AARON	1971-06-15	XR495071C	White Other	NW15 1BH	\N	Alun Gwynne
55	EVANS	KAREN	1980-05-14	XY168408D	White British	N32 1TG	\N	Wayne Ramsbottom
56	DĄBROWSKI	MAŁGORZATA	1965-10-21	XT019894C	White Other	N31 6SX	2026-04-08	Rhys Llewellyn
57	MCKENZIE	CATRIONA	1931-07-20	XE526225B	White British	N31 7YZ	\N	Rhys Llewellyn
58	HILL	N	1965-08-17	XM526540D	White British	N32 2TR	\N	Krzysztof Woods
59	RUSU-WILLIAMS	BEATA	1953-06-22	XX096294B	White Other	N33 4NQ	\N	Alun Gwynne
60	ALI	ABDI	1974-08-03	XL285757A	Not stated	NW14 7GA	\N	Ashok Shah
61	BLACKWELL	PAULINE	1959-04-08	XE030141C	White British	NW15 1NP	\N	Wayne Ramsbottom
62	BENNETT	KENNETH	1956-07-23	XE143719A	White British	NW15 3NF	\N	Alun Gwynne
63	NAIR	SIMRAN	1974-12-28	XN494439A	Asian or Asian British - Indian	N32 2HL	\N	Ashok Shah
64	JACKSON	SOPHIE	1967-10-28	XH166111D	White British	NW14 2QE	\N	Ashok Shah
65	JONES	JOHN	1933-12-26	XP828945D	White British	N32 5TS	\N	Ashok Shah
66	WRIGHT	MARGARET	1932-07-01	XG498361C	White British	N32 5TS	\N	Ashok Shah
67	COOK	PAUL	1995-10-26	XN389353B	White British	N31 1AE	\N	Ashok Shah
68	STEWART	CARYS	1960-03-22	XK451932A	White British	N31 1JF	\N	Keisha Charles
69	KHAN	USMAN	1963-08-12	XG247517C	Asian or Asian British - Pakistani	N31 2ZJ	\N	Krzysztof Woods
70	KHAN	SHABANA	1962-10-06	XM257336C	Asian or Asian British - Pakistani	N31 2ZJ	\N	Ashok Shah
71	TAYLOR	NICOLA	2000-10-22	XH809094D	White British	N33 3RS	\N	Keisha Charles
72	IQBAL	RASHID	1957-12-01	XH174667C	Asian or Asian British - Pakistani	N32 5DX	\N	Wayne Green
73	TAYLOR	SANDRA	1951-09-18	XT332153D	White British	N31 1AE	\N	Rhys Llewellyn
74	PATEL-KAUR	SANJAY	1988-12-10	XT324930C	Asian or Asian British - Indian	N32 7RB	\N	Wayne Green
75	WIŚNIEWSKI	PIOTR	1975-04-29	XZ163702C	White Other	N32 5HN	\N	Keisha Charles
76	LIEBERMAN	SHOSHANA	1975-06-18	XG472612D	White Other	N32 5HN	\N	Alun Gwynne
77	CHAN	XIU YING	1963-07-08	XM622996A	Chinese	NW15 2GG	\N	Wayne Ramsbottom
78	SMITH	KEVIN	1965-07-19	XC921994D	White British	N31 2FD	2026-06-01	Alun Gwynne
79	PIERRE	WINSTON	1988-01-10	XN389264C	Black or Black British - Caribbean	N32 4PT	\N	Rhys Llewellyn
80	LEUNG	HOA	1963-07-19	XY448424B	Chinese	LU9 2PD	\N	Keisha Charles
81	WOODS	KRZYSZTOF	1999-08-05	XY745118A	White Other	N31 8GJ	\N	Krzysztof Woods
82	COHEN-COHEN	JOEL	1968-08-02	XJ654452A	White Other	NW14 9LE	\N	Wayne Green
83	KELLY	LIAM	1947-09-27	XE054929C	Not stated	N31 4GZ	2026-08-31	Rhys Llewellyn
84	KOWALSKI	MICHAŁ	1974-11-06	XM424145D	White Other	N31 4WR	\N	Wayne Green
85	BRACEGIRDLE	NGOZI	1985-07-30	XB266784C	Black or Black British - African	N32 9JA	\N	Wayne Green
86	MARTIN	OLIVER	1974-08-05	XL839883D	Not stated	NW14 3QP	\N	Keisha Charles
87	RAJA	SHAHID	1990-07-24	XA987688C	Asian or Asian British - Pakistani	N33 5XD	\N	Rhys Llewellyn
88	GRIFFITHS	M	1967-07-10	XX404313B	White British	N32 8EB	\N	Wayne Green
89	BARKER	MAUREEN	1935-10-07	XH252085B	White British	N31 7SF	\N	Alun Gwynne
90	MAZUR	KRZYSZTOF	1949-11-24	XX283265C	White Other	N33 7DQ	\N	A Shah
91	POPESCU	E	1941-03-30	XJ493965C	White Other	N31 1AE	\N	Krzysztof Woods
92	CHAN	XIU YING	1958-07-17	XJ900522A	Chinese	NW14 2PA	\N	Krzysztof Woods
93	SIDDIQUI	RUKHSANA	1971-09-02	XN550686B	Asian or Asian British - Pakistani	WD31 2JS	\N	Alun Gwynne
94	WÓJCIK	MAGDALENA	1950-09-04	XK002086C	White Other	NW14 5LU	2025-02-13	Rhys Llewellyn
95	BEGUM	NAZIA	1982-03-06	XB459668B	Asian or Asian British - Pakistani	NW14 1JF	\N	Wayne Green
96	YILMAZ	HATICE	1936-09-24	XR627971C	White Other	N31 2FD	\N	Ashok Shah
97	SHAW	PHILIP	1970-10-10	XH243044B	Not stated	NW14 9NH	\N	Alun Gwynne
98	HADDAD	HUDA	1995-05-25	XL046322A	Arab	NW15 4PT	\N	Krzysztof Woods
99	KOÇ	AYŞE	1935-11-07	XB441733C	White Other	N33 4NQ	\N	Ashok Shah
100	TAYLOR	RONALD	1942-05-28	XT912284C	White British	NW14 5FE	\N	Alun Gwynne
101	BROWN	SHEILA	1938-05-27	XN839001B	White British	NW14 4ES	\N	Rhys Llewellyn
102	BROWN	SANDRA	1933-02-09	XN047205D	White British	NW14 4ES	\N	Wayne Green
103	MALIK	YUSUF	1932-05-13	XG987454A	Asian or Asian British - Pakistani	NW14 9AZ	\N	Keisha Charles
104	BEN YOUSSEF	IFRAH	1984-07-26	XJ006277D	Not stated	NW15 2GG	\N	Rhys Llewellyn
105	DA COSTA	MARIA	1942-08-27	XL277641C	White Other	N32 3GR	\N	Krzysztof Woods
106	BROWN	M	1942-09-24	XM418610D	White British	N32 7RB	\N	Krzysztof Woods
107	COOK	PETER	1978-02-05	XA811586D	White British	NW14 8LW	\N	Rhys Llewellyn
108	FIELD	GEORGE	1951-07-12	XK084409D	White British	N32 3DE	\N	Wayne Green
109	PARKER	SARAH	1985-10-29	XX171021D	White British	N31 4AF	\N	Ashok Shah
110	BANKS	IMOGEN	1960-07-28	XB012897C	Not stated	N31 5RJ	\N	Krzysztof Woods
111	NAIR	SUNITA	1955-01-25	XZ795500A	Not stated	NW14 4FW	\N	Krzysztof Woods
112	PEÑA	BEATRIZ	1943-10-13	XL952533D	White Other	NW14 4ES	\N	Wayne Green
113	RUSU	ANDREEA	1964-02-08	XL149047C	White Other	N32 3XL	\N	Krzysztof Woods
114	RUSU	MICHAŁ	1963-09-22	XG418176D	White Other	N32 3XL	\N	Rhys Llewellyn
115	HOLLINGSWORTH	CLAIRE	1973-06-09	XL860573B	White British	NW14 7BL	\N	Wayne Ramsbottom
116	ÇELIK	HATICE	1936-05-01	XY953356A	Not stated	SS23 1LN	\N	Alun Gwynne
117	LYNCH	SIOBHÁN	1938-09-17	XC216951C	White Irish	N32 1BH	\N	Alun Gwynne
118	BROWN	MATTHEW	1974-01-15	XX508164C	White British	NW14 1JF	\N	Rhys Llewellyn
119	RAHMAN	ZAINAB	1974-11-06	XT878893B	Asian or Asian British - Pakistani	NW14 1JF	\N	Keisha Charles
120	MOHAMED	LIBAN	1965-07-22	XK716655C	Arab	M47 4QH	\N	Krzysztof Woods
121	MENSAH	EMMANUEL	1971-07-07	XX448147B	Black or Black British - African	NW14 3YQ	\N	W Green
122	GORDON	T	1997-02-05	XN685482B	Black or Black British - Caribbean	NW15 4DP	\N	Keisha Charles
123	TURNER	PAULINE	\N	XZ243168A	White British	N31 1WQ	\N	Keisha Charles
124	FARAH	IFRAH	1946-11-06	XY760452A	Arab	CR12 5BW	\N	Keisha Charles
125	DHILLON	SANJAY	1953-04-15	XK073850B	Not stated	N31 6BB	\N	Ashok Shah
126	FRANCIS	M	1960-01-06	XX952222D	Not stated	N32 7QY	\N	Rhys Llewellyn
127	STERN	LEAH	1947-10-06	XL670484B	White Other	N31 3LB	\N	Krzysztof Woods
128	WHITE	JOHN	1934-12-16	XB033113B	Not stated	NW14 8RL	2025-12-30	Ashok Shah
129	WHITE	SUSAN	1937-01-18	XP979198B	White British	NW14 8RL	\N	Keisha Charles
130	CHOUDHRY	NASREEN	1955-06-25	XC477250C	Asian or Asian British - Pakistani	N31 1LJ	\N	Rhys Llewellyn
131	CHOUDHRY	ANWAR	1952-03-11	XM744505D	Asian or Asian British - Pakistani	N31 1LJ	\N	Wayne Ramsbottom
132	THISTLETHWAITE	DOROTHY	1940-08-25	XR559525B	Not stated	NW14 5JR	\N	Rhys Llewellyn
133	ZIELIŃSKI	CRINA	1977-09-11	XS547760B	White Other	N33 3RS	\N	Wayne Ramsbottom
134	NOWAK	RALUCA	1973-08-01	XL017339B	White Other	N33 3RS	\N	Rhys Llewellyn
135	JONES	OLIVIA	1971-01-21	XN342248B	White British	N33 5NY	\N	Keisha Charles
136	CHOWDHURY	MUHAMMAD	1991-05-07	XX442615C	Asian or Asian British - Pakistani	N32 7RB	\N	Rhys Llewellyn
137	RODRÍGUEZ	CATARINA	1957-05-07	XW509829B	White Other	N32 7RB	\N	Wayne Ramsbottom
138	COOK	DOROTHY	1929-06-14	XR091712A	White British	N31 2EZ	\N	Wayne Green
139	ALLEN	SOPHIE	1997-11-17	XY926940A	White British	N31 6LD	\N	Wayne Green
140	ALI	RUKHSANA	1969-01-28	XA561770A	Asian or Asian British - Pakistani	N32 6HW	\N	Wayne Green
141	JAMES	MARCIA	1991-11-01	XK470138D	Black or Black British - Caribbean	SS23 1LN	\N	Alun Gwynne
142	CHOWDHURY	MOHAMED	2004-03-20	XK564793D	Arab	NW14 1JF	\N	Ashok Shah
143	PIERER	ERROL	1996-06-24	XY839531B	Black or Black British - Caribbean	N31 1AE	\N	Alun Gwynne
144	ABRAMOVITCH	MIRIAM	1968-07-12	XP470512B	White Other	N31 7YZ	\N	Ashok Shah
145	SANDHU	DILIP	1941-08-01	XY575829C	Asian or Asian British - Indian	N32 7RB	\N	Wayne Green
146	BAKER	JOAN	1955-10-18	XM171046D	White British	N31 6AY	\N	Rhys Llewellyn
147	KAUR	HARJIT	2003-06-09	XE433257C	Not stated	N33 4BJ	\N	Wayne Green
148	KAUR	SANJAY	1950-07-06	XJ151944A	Asian or Asian British - Indian	N33 4BJ	\N	Wayne Ramsbottom
149	GILL	PRIYA	1947-07-17	XC087325C	Asian or Asian British - Indian	NW14 9NH	\N	Alun Gwynne
150	BEGUM	IMRAN	1958-01-07	XH406681A	Asian or Asian British - Pakistani	NW14 5EA	\N	Wayne Green
151	BROOKS	BRIAN	1984-11-18	XJ583578A	White British	NW15 8JS	\N	Rhys Llewellyn
152	WILLIAMS	ANTHONY	1965-04-17	XR776421D	White British	N32 2TR	\N	Wayne Green
153	GORDON	TYRONE	\N	XM146040D	Black or Black British - Caribbean	N32 7QY	\N	Ashok Shah
154	GUPTA	BALWINDER	1939-11-01	XP610023C	Asian or Asian British - Indian	NW14 3JY	\N	Alun Gwynne
155	BOATENG	KWAME	1974-08-08	XB631550C	Black or Black British - African	NW15 5YG	\N	A Shah
156	BOATENG	CHIOMA	1972-03-15	XG016539D	Black or Black British - African	NW15 5YG	\N	Krzysztof Woods
157	OBI	CHINEDU	1966-03-28	XC554615C	Black or Black British - African	N32 5HN	\N	Krzysztof Woods
158	CHOUDHRY	SHAHID	1950-11-25	XC312243C	Asian or Asian British - Pakistani	N33 3LB	\N	Rhys Llewellyn
159	CHOUDHRY	NASREEN	1953-05-04	XJ927400C	Asian or Asian British - Pakistani	N33 3LB	\N	K Charles
160	FRANCIS	SHANICE	1996-12-13	XM474808C	Black or Black British - Caribbean	N33 5BT	\N	Wayne Green
161	WILLIAMS	JEAN	1929-08-25	XA131717C	White British	NW14 1JF	\N	Keisha Charles
162	CHUKWU	ADEBAYO	1964-08-19	XT003077B	Black or Black British - African	NW14 7BL	\N	Rhys Llewellyn
163	MORGAN	IOSBEL	1999-08-13	XY046686A	White British	NW14 7GA	\N	Wayne Green
164	OWUSU	FUNMILAYO	1968-09-03	XH736249B	Black or Black British - African	N33 1RZ	\N	Keisha Charles
165	ST JOHN	JERMAINE	1942-03-13	XA493269A	Not stated	NW14 2JQ	\N	Wayne Ramsbottom
166	MAHMOOD	ASIF	1967-09-16	XW685776A	Asian or Asian British - Pakistani	N31 8NZ	\N	Wayne Green
167	AL-MASRI	SALMA	1954-04-21	XR118203D	Arab	N32 2TR	\N	Asshok Shah
168	DAVIES	RONALD	1946-12-03	XG505451C	Not stated	N31 2EZ	\N	Alun Gwynne
169	EZE	JOSEPH	1951-03-10	XE904000B	Black or Black British - African	N31 2EZ	\N	Ashok Shah
170	WILSON	EMMA	1975-04-03	XM738849C	White British	N31 8HP	\N	Krzysztof Woods
171	WILSON	KEITH	1974-08-08	XM609330D	White British	N31 8HP	\N	Wayne Green
172	CHUKWU	KWAME	1986-09-16	XY285891D	Black or Black British - African	NW14 7GA	\N	Alun Gwynne
173	STEVENS	RONALD	1948-12-13	XN909702D	White British	N32 1HB	\N	Ashok Shah
174	STEVENS	SHEILA	1950-03-02	XJ742405B	White British	N32 1HB	\N	Wayne Ramsbottmo
175	JACKSON	R	1961-03-27	XP529329A	White British	N33 2FD	\N	Krzysztof Woods
176	JACKSON	PETER	1959-02-11	XH002190A	White British	N33 2FD	\N	Keisha Charles
177	MCKENZIE	DUNCAN	1952-04-01	XY778196B	White British	NW15 1BH	\N	Wayne Green
178	CHOLMONDELEY	REBECCA	1985-03-22	XW451470A	White British	N31 7SF	\N	Ashok Shah
179	GHEORGHIU	MICHAŁ	1970-09-17	XX933964A	Not stated	NW14 2PA	\N	W Green
180	KHATUN	NASREEN	1973-10-13	XZ721997A	Asian or Asian British - Pakistani	NW14 4JG	\N	Rhys Llewellyn
181	WOODS	MARGARET	1966-01-24	XM551031A	White British	CR12 5BW	\N	Ashok Shah
182	LI	JIA HUI	1932-02-10	XG126377A	Chinese	N32 5PB	\N	Wayne Ramsbottom
183	GRANT	ROHAN	1937-05-02	XE737995D	Black or Black British - Caribbean	N31 4SE	\N	Krzysztof Woods
184	PARKER	HARRY	1975-07-28	XH627136C	White British	N32 9LE	\N	Rhys Llewellyn
185	O'BRIEN	NIAMH	2004-04-02	XH328409D	White Irish	NW15 1BH	\N	Rhys Llewellyn
186	SHAH	KAVITA	1973-09-09	XP999526A	Asian or Asian British - Indian	N32 8FF	\N	Wayne Ramsbottom
187	SHAH	ROOHAN	1975-06-05	XJ650280A	Asian or Asian British - Indian	N32 8FF	\N	Krzysztof Woods
188	YILMAZ	MEHMET	1952-10-22	XR480699B	White Other	N33 8TT	\N	Keisha Charles
189	ABDULLAHI	UBAH	1959-10-04	XT414888D	Arab	N32 2TR	\N	Ashok Shah
190	JOHNSON	DEREK	1946-05-18	XK756839B	White British	NW14 8BU	\N	Krzysztof Woods
191	ALI	AMINA	1946-06-29	XX391690B	Arab	NW14 8BU	\N	Wayne Green
192	JOHNSON	JOHN	1943-01-23	XM390955D	White British	NW14 6EJ	\N	Wayne Ramsbottom
193	PUGH	MORAG	1998-06-03	XL664850D	White British	N31 1WQ	\N	Wayne Green
194	BLACKWELL	LINDA	1975-05-20	XL424211C	White British	N33 1LJ	\N	Ashok Shah
195	BLACKWELL	CHRISTOPHER	1974-05-12	XW727763B	White British	N33 1LJ	\N	Keisha Charles
196	CAMPBELL	SONIA	1950-12-17	XS355416B	Black or Black British - Caribbean	N32 8FF	\N	Krzysztof Woods
197	LONG	DAVID	1961-07-13	XR911523B	White British	NW14 7BL	\N	Keisha Charles
198	DAWSON	ELIZABETH	1945-07-08	XX449916D	White British	N32 4JG	\N	Ashok Shah
199	PATEL	ILA	\N	XY494405C	Asian or Asian British - Indian	NW15 2BS	\N	Wayne Green
200	WHITE	JOHN	1944-04-14	XR743524B	White British	N32 1BH	\N	Keisha Charles
201	KNIGHT	KIRSTY	1988-12-11	XX478223C	White British	NW14 7GA	\N	Wayne Ramsbottom
202	CONSTANTIN	EWA	1952-02-01	XZ611574B	White Other	NW14 1QW	\N	Ashok Shah
203	BOATENG	MERCY	1997-01-15	XS959951D	Black or Black British - African	NW14 1JF	\N	Wayne Green
204	KAMIŃSKI	AGNIESZKA	\N	XM211434A	White Other	N31 1WQ	\N	Alun Gwynne
205	EL-SAYED	SAHRA	1957-11-07	XP605646B	Not stated	N31 7YZ	\N	Alun Gwynne
206	OKAFOR	FUNMILAYO	1945-07-23	XX621977A	Black or Black British - African	N31 7DQ	\N	Ashok Shah
207	KOÇ	AYŞE	1991-01-07	XR284541B	White Other	N32 4DP	\N	Keisha Charles
208	KOÇ	GÜLSÜM	1967-05-02	XN813075C	Not stated	N32 4DP	\N	Wayne Ramsbottom
209	EVANS	HEATHER	1970-05-12	XE983584C	White British	NW14 2HL	\N	A Gwynne
210	MARTIN	SHEILA	1949-10-02	XJ690319C	White British	NW14 2HL	\N	Wayne Ramsbottom
211	WINTERBOTTOM	OLIVIA	1975-07-14	XP379714D	Not stated	N31 4RA	\N	Wayne Ramsbottom
212	WINTERBOTTOM	RYAN	1976-08-29	XY448252A	White British	N31 4RA	\N	Alun Gynne
213	MOHAMED	HIBO	\N	XL839456A	Arab	N31 4WR	\N	Alun Gwynne
214	KRAWCZYK	MAŁGORZATA	1940-05-22	XE578874D	White Other	N32 1TG	\N	Keisha Charles
215	WOOD	CHRISTOPHER	1962-01-18	XM010737A	White British	N32 4PT	\N	Keisha Charles
216	SANDHU	VENKATESH	1940-12-13	XY698074C	Not stated	NW14 9GT	2024-05-28	Wayne Green
217	JONES	NORMAN	1956-02-10	XZ567964A	White British	N32 7QY	\N	Alun Gwynne
218	CADWALLADER	WINSTON	1991-09-16	XJ028420C	Black or Black British - Caribbean	N31 1AE	\N	Alun Gwynne
219	AUGUSTINE	JERMAINE	1943-03-04	XC902141D	Black or Black British - Caribbean	N33 1FU	\N	Alun Gwynne
220	OBI	TITILAYO	\N	XT733375C	Black or Black British - African	N32 4PT	\N	Alun Gwnyne
221	OGUNLEYE	NGOZI	1975-04-05	XS104966C	Not stated	NW15 4DP	\N	Alun Gwynne
222	URQUHART	RHIANNON	1997-08-24	XX215296D	White British	NW14 6AY	\N	Rhys Llewellyn
223	BRACEGIRDLE	MATTHEW	2004-11-09	XL098960C	White British	S94 8HU	\N	Wayne Ramsbottom
224	EZE	KWABENA	1967-07-19	XN273692C	Black or Black British - African	N31 1WQ	\N	Ashok Shah
225	EZE	TITILAYO	1969-06-30	XT310481D	Black or Black British - African	N31 1WQ	\N	Alun Gwynne
226	PEÑA	ANA	1950-08-07	XE903459C	White Other	N33 1LJ	\N	Wayne Ramsbottom
227	ADEYEMI	CHIOMA	1973-04-11	XS706507A	Black or Black British - African	N31 6SX	\N	A Gwynne
228	LLEWELLYN	MEGAN	1949-07-05	XJ086981A	White British	N31 8DY	\N	Krzysztof Woods
229	ROBERTSON	RHIANNON	1941-02-13	XM126252D	White British	NW14 8RL	\N	Ashok Shah
230	ŞAHIN	HÜSEYIN	1945-04-08	XL937859B	Not stated	NW15 7UP	\N	Ashok Shah
231	STĂNESCU	JOANNA	1949-10-28	XK982131D	White Other	N32 8ZN	\N	Wayne Green
232	BIBI	YUSUF	1996-11-20	XH749416B	Asian or Asian British - Pakistani	N32 1TG	\N	Alun Gwynne
233	LLEWELLYN	GARETH	1939-04-22	XH771784C	White British	N31 7NR	\N	A Shah
234	DOS SANTOS	JOSÉ	1947-06-17	XS461249B	Not stated	NW14 7FX	\N	Wayne Ramsbottom
235	CONSTANTIN	KATARZYNA	1970-03-07	XA331462B	White Other	N33 4NQ	\N	Wayne Ramsbottom
236	GORDON	LEROY	1967-07-22	XH523591D	Black or Black British - Caribbean	NW15 1BH	\N	Rhys Llewellyn
237	O'BRIEN	SEAMUS	1948-07-29	XY871653A	White Irish	N31 5GH	\N	Alun Gwynne
238	AUGUSTINE	SHANICE	2005-04-30	XP105416B	Black or Black British - Caribbean	N33 1LJ	\N	Rhys Llewellyn
239	WALKER	DARREN	1985-02-16	XC978473A	White British	NW14 4ES	\N	Alun Gwynne
240	AL-MASRI	AMINA	1938-07-17	XG088756A	Arab	N32 6DF	\N	Wayne Green
241	NAIR	ARJUN	1969-01-06	XA989595A	Asian or Asian British - Indian	N32 7QY	\N	W Green
242	GILL	DILAN	1993-01-28	XL171591C	White Other	NW15 1BH	\N	Ashok Shah
243	PATEL	PRIYA	1989-03-03	XX096579C	Asian or Asian British - Indian	NW14 1QW	\N	Ashok Shah
244	PRICE	CHLOE	1973-06-02	XR482205D	White British	N33 6GS	\N	Alun Gwynne
245	HASSAN	HUDA	1975-11-14	XH390744C	Not stated	NW14 1JF	\N	Wayne Green
246	THOMPSON	THOMAS	1961-11-21	XR599844D	Not stated	WD31 2JS	\N	Rhys Llewellyn
247	MIRZA	SHAHID	1931-07-15	XP268289D	Asian or Asian British - Pakistani	NW15 2GG	\N	Ashok Shah
248	GRANT	WENDY	1961-02-05	XS689020D	White British	N32 9LE	2025-09-13	Ashok Shah
249	OKONKWO	NNAMDI	1994-06-17	XC858162A	Black or Black British - African	N32 7RB	\N	Ashok Shah
250	HUSSAIN	SHAHID	1946-03-22	XY388587D	Asian or Asian British - Pakistani	NW14 1JF	\N	Ashok Shah
251	CUFFY	MARLON	1946-06-16	XK431409B	Black or Black British - Caribbean	NW14 5RJ	\N	Keisha Charles
252	WÓJCIK	C	1965-10-02	XR878711D	White Other	NW15 4DP	\N	Krzysztof Woods
253	DEEMIR	ELIF	1967-01-21	XT909694C	White Other	NW14 7GA	2026-06-25	Rhys Llewellyn
254	SMITH	JOAN	1986-04-06	XG730070C	White British	N33 4XU	\N	Wayne Ramsbottom
255	KOWALSKI	MICHAŁ	1994-08-11	XN943155C	White Other	NW14 2HL	\N	Wayne Ramsbottom
256	O'BRIEN	S	1928-08-11	XE895088A	White Irish	N32 8WA	\N	Keisha Charles
257	TRELAWNEY	ROBERT	1969-10-27	XT257078D	White British	N32 1SD	\N	Wayne Green
258	NAIR	SUNITA	1966-09-30	XP600735A	Asian or Asian British - Indian	N31 1ER	2026-03-03	Krzysztof Woods
259	SHAH	ILA	1969-11-19	XW540825C	Asian or Asian British - Indian	NW14 8NZ	\N	Wayne Ramsbottom
260	SAVAGE	JULIE	1993-10-20	XZ858304D	White British	N32 1NP	\N	Wayne Ramsbottom
261	ANDERSON	GARETH	1967-07-31	XC433564C	White British	N32 5QF	\N	Wayne Ramsbottom
262	BROWN	MAUREEN	1956-01-29	XX848300A	White British	N32 3BA	\N	Alun Gwynne
263	JACKSON	JOHN	1959-06-11	XA994491B	White British	N32 4PT	\N	Wayne Ramsbottom
264	SANDHU	SUNITA	1956-04-27	XA474891C	Asian or Asian British - Indian	N31 1FU	\N	Wayne Green
265	WOODS	JOHN	1959-03-05	XT127984B	White British	N32 1XT	\N	Rhys Llewellyn
266	ABRAMOVITCH	CHAYA	1943-03-23	XZ694744D	White Other	NW15 8JS	\N	Keisha Charles
267	DOĞAN	MEHMET	1975-09-12	XA159879D	White Other	N31 1ER	\N	Wayne Green
268	MEHTA	ASHOK	1946-11-17	XP437256A	Asian or Asian British - Indian	N31 7YZ	\N	Alun Gwynne
269	SINCLAIR	MEGAN	1952-02-22	XM941386D	White British	NW14 2PA	\N	Keisha Charles
270	SINCLAIR	JASPAL	1948-05-02	XL700115A	Asian or Asian British - Indian	NW14 2PA	\N	Ashok Shah
271	PEÑA	CONCEIÇÃO	1958-05-31	XN532217A	White Other	N31 1AE	\N	Rhys Llewellyn
272	PEÑA	SEBASTIÁN	1953-09-25	XY863233D	White Other	N31 1AE	\N	Rhys Llewellyn
273	KOÇ	SEVGI	1969-03-04	XJ877051B	White Other	NW14 2EZ	2026-08-25	Ashok Shah
274	FARQUHARSON	CHAYA	1955-05-12	XN443695C	White Other	NW15 4DP	\N	Wayne Ramsbottom
275	BIBI	MARYAM	1994-07-19	XH896652C	Asian or Asian British - Pakistani	LE71 9DZ	\N	Rhys Llewellyn
276	EVANS	DOREEN	1930-06-28	XY875665A	White British	N31 8NZ	2026-03-14	Ashok Shah
277	OLUWOLE	SUNDAY	1991-01-24	XY894179D	Black or Black British - African	N31 4RA	\N	Krzysztof Woods
278	THOMPSON	MAUREEN	1947-11-28	XK051975D	White British	NW15 7ET	\N	Wayne Ramsbottom
279	OKONKWO	AYODELE	1983-05-21	XC946750C	Black or Black British - African	NW14 6RT	\N	Wayne Ramsbottom
280	SIDDIQUI	SHAMIMA	1972-12-20	XM092521D	Asian or Asian British - Pakistani	NW15 4DP	\N	Keisha Charles
281	ROBINSON	NICOLA	1977-08-30	XS240154D	White British	NW14 2UU	\N	Krzysztof Woods
282	AL-MASRI	HODAN	1955-02-26	XC313298D	Arab	N31 8SQ	\N	Alun Gwynne
283	DAVIES	ABIGAIL	1971-03-03	XR571980B	White British	N31 7SF	2026-04-10	Keisha Charles
284	BLACKWELL	MATTHEW	1961-01-13	XM218757A	White British	N31 2QE	\N	Ashok Shah
285	WOODS	CHRISTINE	1995-10-24	XK705716D	White British	NW14 2DW	\N	Wayne Green
286	RAJA	SHAHID	1942-01-09	XY649025A	Asian or Asian British - Pakistani	N32 1TG	\N	Wayne Green
287	CHOUDHRY	SHABANA	1953-03-11	XG706216C	Asian or Asian British - Pakistani	NW15 5HN	\N	Krzysztof Woods
288	SUBRAMANIAM	JASPAL	1984-10-08	XW899690C	Asian or Asian British - Indian	N32 8LW	\N	Keisha Charles
289	RAHMAN	MUHAMMAD	1970-03-10	XB017610D	Asian or Asian British - Pakistani	N31 6AY	\N	Wayne Green
290	RAHMAN	REHANA	1972-01-11	XY227688A	Asian or Asian British - Pakistani	N31 6AY	\N	Ashok Shah
291	LOVELACE	ISLA	1999-11-23	XL791644A	White British	N31 2ZJ	\N	Wayne Ramsbottom
292	FRANCIS	SHANICE	1954-10-29	XE935430D	Black or Black British - Caribbean	N33 2RH	\N	Alun Gwynne
293	ARSLAN	LEYLA	1970-12-27	XJ219142A	Not stated	NW14 5QF	2026-09-21	Alun Gwynne
294	RAJA	SHAFIQ	1997-12-17	XS781145A	Asian or Asian British - Pakistani	NW15 5YG	\N	R Llewellyn
295	O'CONNOR	LIAM	1974-06-13	XC033107D	White Irish	N32 2SN	\N	Wayne Green
296	PATEL	BALWINDER	1983-08-11	XB922920C	Not stated	N32 5QF	\N	Ashok Shah
297	BROWN	RAJ	1963-10-30	XJ413634A	Asian or Asian British - Indian	N33 8TT	\N	Ashok Shah
298	THISTLETHWAITE	MARCIA	1938-08-16	XS344095A	Black or Black British - Caribbean	N31 4NQ	\N	Ashok Shah
299	TRAN	MING	1964-05-04	XP943906C	Chinese	N33 1LJ	\N	Krzysztof Woods
300	SILLITOE	OLIVER	1994-02-18	XW501654B	White British	N32 8EB	\N	Wayne Green
\.


--
-- Data for Name: direct_payments; Type: TABLE DATA; Schema: finance; Owner: -
--

COPY finance.direct_payments (id, payee, sort_code, account_number, weekly_amount, started) FROM stdin;
1	Mr Dafydd MacDonald	00-56-55	45393345	604.45	2024-09-04
2	Mr Stephen Moore	00-27-50	47974470	475.18	2024-12-08
3	Miss Rosemary White	00-95-31	15952384	501.14	2024-05-06
4	Mr Muhammad Choudhry	00-27-67	91690148	206.45	2024-02-08
5	Mr Patrick Kennedy	00-17-57	33630474	592.35	2026-06-24
6	Ms Hyacinth Henry	00-12-54	49611727	592.47	2023-10-16
7	Mrs Akosua Adebayo	00-83-98	30954618	123.14	2026-06-09
8	Miss Emma Jackson	00-34-68	81745533	315.39	2024-06-12
9	Mrs Esther Katz	00-18-56	13816720	348.39	2025-01-20
10	Mr Ming Ng	00-83-55	56423195	541.83	2026-05-27
11	Mrs Ngozi Eze	00-94-71	94783661	189.23	2023-10-11
12	Dr Ming Li	00-95-41	37813560	373.04	2025-06-08
13	Dr Rohan Baptiste	00-54-85	79487013	293.07	2023-07-30
14	Mr Richard Hunt	00-39-85	64597870	369.36	2023-11-27
15	Mr Keith Jones	00-76-39	55988797	336.81	2025-07-07
16	Mr Alun Cadwallader	00-81-65	90873650	99.45	2023-08-27
17	Mr Ewan McLeod	00-16-58	28608202	192.39	2026-08-15
18	Rev Anil Patel	00-87-35	87224104	122.86	2024-02-03
19	Mrs Karen Evans	00-40-92	40675679	465.39	2026-06-26
20	Mrs Nicola Hill	00-31-45	70273272	308.40	2023-12-24
21	Miss Pauline Blackwell	00-64-29	91688136	227.65	2026-05-30
22	Mrs Sophie King	00-18-46	28806044	486.87	2026-06-05
23	Mr Paul Cook	00-28-13	78202938	172.99	2024-03-17
24	Mrs Shabana Khan	00-90-35	47866842	111.09	2025-09-05
25	Mrs Sandra Taylor	00-60-78	27123907	185.34	2025-01-11
26	Mrs Shoshana Wiśniewski	00-37-48	55435098	569.34	2024-07-01
27	Mr Winston Pierre	00-67-20	10001147	138.51	2026-05-02
28	Mr Joel Cohen-Cohen	00-95-27	38206758	173.75	2023-12-22
29	Mrs Ngozi Bracegirdle	00-65-10	66257346	63.74	2025-01-08
30	Ms Megan Griffiths	00-57-74	83019105	69.82	2026-06-04
31	Mrs Elena Popescu	00-24-84	17624787	449.79	2024-01-13
32	Mrs Magdalena Wójcik	00-21-59	19114147	196.84	2024-02-12
33	Mr Philip Shaw	00-94-86	46188199	60.27	2023-12-13
34	Mr Ronald Taylor	00-10-39	85661991	431.11	2023-09-22
35	Mr Yusuf Malik	00-46-59	85060826	449.98	2026-03-14
36	Mrs Margaret Brown	00-47-24	94308081	354.34	2024-03-11
37	Miss Sarah Parker	00-63-60	98786137	608.77	2026-09-29
38	Mrs Beatriz Peña	00-40-78	23721947	473.80	2026-08-20
39	Mrs Claire Church	00-21-24	43403320	451.33	2025-09-04
40	Mr Matthew Brown	00-11-30	75017750	210.89	2026-08-06
41	Mr Emmanuel Mensah	00-98-65	85690210	320.96	2025-03-07
42	Mrs Ifrah Farah	00-51-79	82161072	160.72	2025-04-08
43	Ms Leah Stern	00-42-12	87664212	210.44	2025-11-08
44	Dr Nasreen Choudhry	00-15-14	33018505	216.86	2024-12-22
45	Miss Crina Zieliński	00-80-42	48906753	508.75	2024-07-03
46	Mr Muhammad Chowdhury	00-77-79	77423779	357.26	2026-02-17
47	Mrs Sophie Allen	00-46-91	36195765	371.84	2025-12-27
48	Mr Mohamed Chowdhury	00-84-18	47214909	75.32	2023-10-02
49	Mr Dilip Sandhu	00-47-94	82066659	464.38	2024-04-30
50	Mr Sanjay Kaur	00-84-55	74777695	97.45	2025-09-16
51	Mr B Brooks	00-98-38	47794661	209.21	2025-12-14
52	Mr Balwinder Gupta	00-76-35	14319333	150.06	2024-11-24
53	Mr Chinedu Obi	00-34-44	45620448	428.09	2024-10-15
54	Mrs Shanice Francis	00-94-29	75711946	572.11	2026-10-24
55	Mrs Isobel Morgan	00-55-68	90874969	510.21	2026-02-06
56	Mr Asif Mahmood	00-34-19	38528265	341.22	2024-07-16
57	Mr Joseph Eze	00-70-96	96642573	569.87	2025-05-27
58	Mr Kwame Chukwu	00-59-86	86489641	273.94	2024-08-11
59	Dr R Jackson	00-13-31	81637818	439.25	2024-04-18
60	Mrs Rebecca Cholmondeley	00-28-70	40649083	129.56	2025-01-26
61	Mrs Margaret Woods	00-46-30	13979956	68.32	2025-01-16
62	Mr Harry Parker	00-27-91	11294175	55.10	2026-02-07
63	Mr Rohan Shah	00-62-50	52725649	294.10	2023-10-09
64	Mr Derek Johnson	00-96-92	94997974	604.34	2026-02-03
65	Mrs Morag Pugh	00-80-47	86512986	488.93	2023-12-21
66	Mrs Sonia Campbell	00-77-84	40015790	129.97	2025-09-29
67	Miss Ila Patel	00-92-32	72159106	448.02	2024-02-02
68	Ms Ewa Constantin	00-64-85	48004934	491.51	2026-08-09
69	Miss Sahra El-Sayed	00-29-85	48618224	341.13	2023-10-09
70	Ms Gülsüm Koç	00-70-67	70797672	110.63	2024-09-07
71	Mrs Olivia Winterbottom	00-94-27	21740502	559.74	2024-01-24
72	Mrs Małgorzata Krawczyk	00-39-82	29370803	223.31	2026-03-17
73	Mr Norman Jones	00-46-72	46462001	206.06	2025-10-04
74	Mrs Titilayo Obi	00-30-79	49187924	86.83	2026-10-30
75	Mr Matthew Bracegirdle	00-23-85	12880556	437.98	2025-07-25
76	Miss Ana Peña	00-23-82	75813276	372.38	2026-03-18
77	Mrs Rhiannon Robertson	00-49-62	57982931	493.96	2024-02-19
78	Mr Yusuf Bibi	00-33-80	35029003	297.69	2026-02-26
79	Mrs Katarzyna Constantin	00-58-29	59333104	320.16	2024-01-16
80	Mrs Shanice Augustine	00-63-47	22567464	413.28	2026-02-10
81	Mr Arjun Nair	00-44-25	54709313	82.61	2024-02-15
82	Mrs Chloe Price	00-32-84	15968222	407.34	2024-02-10
83	Mr Shahid Mirza	00-36-95	17106850	507.95	2026-06-02
84	Mr Shahid Hussain	00-44-94	66370090	530.83	2025-05-30
85	Ms Elif Demir	00-36-24	31852247	567.97	2024-08-28
86	Mrs Sinéad O'Brien	00-39-35	15327984	477.74	2024-03-08
87	Mrs Ila Shah	00-69-30	94427428	171.51	2024-04-03
88	Mrs Maureen Brown	00-69-48	65036220	283.40	2024-04-14
89	Mr John Woods	00-87-60	13613119	513.02	2024-07-22
90	Mr Ashok Mehta	00-83-88	86242136	51.18	2023-12-28
91	Mrs Conceição Peña	00-38-46	55614694	437.39	2026-05-05
92	Mrs Chaya Farquharson	00-59-65	62227536	367.69	2026-08-11
93	Mr Sunday Oluwole	00-64-72	65683205	407.64	2025-08-19
94	Mrs Shamima Siddiqui	00-90-33	26611544	366.84	2023-11-07
95	Mrs Abigail Davies	00-80-29	77461415	134.62	2026-10-25
96	Mr Shahid Raja	00-59-29	19845363	293.17	2026-08-28
97	Mr Muhammad Rahman	00-98-88	55393216	262.22	2026-07-08
98	Mrs Shanice Francis	00-91-85	65652421	548.02	2024-12-02
99	Mr Liam O'Connor	00-72-17	59540303	237.22	2024-04-26
100	Mrs Marcia Thistlethwaite	00-85-65	73621201	339.39	2025-08-13
\.


--
-- Data for Name: app_users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.app_users (id, login, full_name, email, password_hash, last_ip) FROM stdin;
1	scook03	Susan Cook	susan.cook@harrowick.example.org	\N	198.51.100.4
2	krusu41	Krzysztof Rusu	krzysztof.rusu@harrowick.example.org	\N	203.0.113.42
3	ipearce63	Isla Pearce	isla.pearce@harrowick.example.org	\N	198.51.100.64
4	mpena22	Maria Peña	maria.pena@harrowick.example.org	\N	198.51.100.217
5	neze45	Ngozi Eze	ngozi.eze@harrowick.example.org	\N	203.0.113.240
6	smirza63	Sadia Mirza	sadia.mirza@harrowick.example.org	\N	203.0.113.8
7	hnur09	Hibo Nur	hibo.nur@harrowick.example.org	\N	198.51.100.51
8	aali38	Amal Ali	amal.ali@harrowick.example.org	\N	203.0.113.80
9	mnur88	Mohamed Nur	mohamed.nur@harrowick.example.org	\N	203.0.113.130
10	aakhtar90	Abdul Akhtar	abdul.akhtar@harrowick.example.org	\N	198.51.100.132
11	emcleod01	Ewan McLeod	ewan.mcleod@harrowick.example.org	\N	203.0.113.140
12	wstanescu38	Wojciech Stănescu	wojciech.stanescu@harrowick.example.org	\N	203.0.113.121
13	nsiddiqui25	Nasreen Siddiqui	nasreen.siddiqui@harrowick.example.org	\N	203.0.113.205
14	jbracegird76	James Bracegirdle	james.bracegirdle@harrowick.example.org	\N	203.0.113.6
15	efriedman77	Esther Friedman	esther.friedman@harrowick.example.org	\N	198.51.100.7
16	dsharma06	Deepa Sharma	deepa.sharma@harrowick.example.org	\N	198.51.100.130
17	iboateng13	Ifeoma Boateng	ifeoma.boateng@harrowick.example.org	\N	203.0.113.137
18	fali36	Farzana Ali	farzana.ali@harrowick.example.org	\N	198.51.100.160
19	jwilson76	John Wilson	john.wilson@harrowick.example.org	\N	203.0.113.200
20	zfrancis09	Zofia Francis	zofia.francis@harrowick.example.org	\N	203.0.113.230
21	kdumitru32	Krzysztof Dumitru	krzysztof.dumitru@harrowick.example.org	\N	198.51.100.3
22	swoods54	Sandra Woods	sandra.woods@harrowick.example.org	\N	203.0.113.122
23	nkhan82	Nazrul Khan	nazrul.khan@harrowick.example.org	\N	198.51.100.150
24	wgreen25	Wayne Green	wayne.green@harrowick.example.org	\N	203.0.113.37
25	gpark32	Gemma Park	gemma.park@harrowick.example.org	\N	198.51.100.44
26	ntaylor77	Nigel Taylor	nigel.taylor@harrowick.example.org	\N	198.51.100.89
27	hthompson80	Hannah Thompson	hannah.thompson@harrowick.example.org	\N	198.51.100.92
28	araja13	Abdul Raja	abdul.raja@harrowick.example.org	\N	198.51.100.122
29	lmccarthy67	Liam McCarthy	liam.mccarthy@harrowick.example.org	\N	198.51.100.176
30	oboateng83	Obinna Boateng	obinna.boateng@harrowick.example.org	\N	203.0.113.192
31	togunleye42	Talia Ogunleye	talia.ogunleye@harrowick.example.org	\N	198.51.100.248
32	uakhtar00	Usman Akhtar	usman.akhtar@harrowick.example.org	\N	203.0.113.53
33	kmensah41	Kofi Mensah	kofi.mensah@harrowick.example.org	\N	198.51.100.94
34	rraja58	Rashid Raja	rashid.raja@harrowick.example.org	\N	203.0.113.111
35	pmoore90	Peter Moore	peter.moore@harrowick.example.org	\N	203.0.113.143
36	lblackwell22	Linda Blackwell	linda.blackwell@harrowick.example.org	\N	198.51.100.172
37	mosullivan42	Mary O'Sullivan	mary.osullivan@harrowick.example.org	\N	203.0.113.192
38	ewilson65	Emma Wilson	emma.wilson@harrowick.example.org	\N	203.0.113.215
39	oadeyemi66	Omolara Adeyemi	omolara.adeyemi@harrowick.example.org	\N	203.0.113.216
40	mkaya88	Murat Kaya	murat.kaya@harrowick.example.org	\N	198.51.100.238
41	mknight39	Matthew Knight	matthew.knight@harrowick.example.org	\N	198.51.100.36
42	aabdullahi84	Amina Abdullahi	amina.abdullahi@harrowick.example.org	\N	198.51.100.81
43	scadwallad94	Siân Cadwallader	sian.cadwallader@harrowick.example.org	\N	203.0.113.91
44	cadeyemi68	Chioma Adeyemi	chioma.adeyemi@harrowick.example.org	\N	198.51.100.162
45	mmills19	Matthew Mills	matthew.mills@harrowick.example.org	\N	198.51.100.210
46	elovelace02	Evie Lovelace	evie.lovelace@harrowick.example.org	\N	203.0.113.40
47	asingh07	Arjun Singh	arjun.singh@harrowick.example.org	\N	203.0.113.45
48	imazur66	Ioana Mazur	ioana.mazur@harrowick.example.org	\N	198.51.100.104
49	pwisniewsk73	Piotr Wiśniewski	piotr.wisniewski@harrowick.example.org	\N	203.0.113.111
50	aparker14	Andrew Parker	andrew.parker@harrowick.example.org	\N	198.51.100.149
51	ftrelawney33	Freya Trelawney	freya.trelawney@harrowick.example.org	\N	203.0.113.168
52	snair39	Sanjay Nair	sanjay.nair@harrowick.example.org	\N	203.0.113.174
53	ashah47	Ashok Shah	ashok.shah1@harrowick.example.org	\N	198.51.100.182
54	lchen13	Li Na Chen	lina.chen@harrowick.example.org	\N	198.51.100.245
55	idacosta70	Inês da Costa	ines.dacosta@harrowick.example.org	\N	198.51.100.52
56	mdabrowski17	Mihai Dąbrowski	mihai.dabrowski@harrowick.example.org	\N	203.0.113.96
57	rllewellyn31	Rhys Llewellyn	rhys.llewellyn@harrowick.example.org	\N	203.0.113.110
58	ssmith76	Sophie Smith	sophie.smith@harrowick.example.org	\N	203.0.113.155
59	rrahman01	Rehana Rahman	rehana.rahman@harrowick.example.org	\N	203.0.113.177
60	rbrown37	Raj Brown	raj.brown@harrowick.example.org	\N	203.0.113.213
\.


--
-- Data for Name: lookup_need; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.lookup_need (id, code, description) FROM stdin;
1	N1	Abuse or neglect
2	N2	Child's disability or illness
3	N3	Parental disability or illness
4	N4	Family in acute stress
5	N5	Family dysfunction
6	N8	Absent parenting
\.


--
-- Name: referrals referrals_pkey; Type: CONSTRAINT
--

ALTER TABLE ONLY public.referrals
    ADD CONSTRAINT referrals_pkey PRIMARY KEY (id);


--
-- Name: clients clients_pkey; Type: CONSTRAINT
--

ALTER TABLE ONLY adults.clients
    ADD CONSTRAINT clients_pkey PRIMARY KEY (id);


--
-- Name: direct_payments direct_payments_pkey; Type: CONSTRAINT
--

ALTER TABLE ONLY finance.direct_payments
    ADD CONSTRAINT direct_payments_pkey PRIMARY KEY (id);


--
-- Name: app_users app_users_pkey; Type: CONSTRAINT
--

ALTER TABLE ONLY public.app_users
    ADD CONSTRAINT app_users_pkey PRIMARY KEY (id);


--
-- Name: lookup_need lookup_need_pkey; Type: CONSTRAINT
--

ALTER TABLE ONLY public.lookup_need
    ADD CONSTRAINT lookup_need_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--
