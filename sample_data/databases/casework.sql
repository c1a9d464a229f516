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
1	Holly	Fairweather	2023-07-10	9995847566	Kirsty Fairweather	07700900252	10 Denbigh Road, Harrowick NW14 7NR	2025-02-05	Request for help from Kirsty Fairweather (07700 900252): no food, no electric. Voucher issued. Early help.
2	Andreea	Wiśniewska	2020-02-18	9992241047	Piotr Wiśniewski	+447700900904	Top Floor Flat, 158 Rowan Drive, Harrowick N31 2FD	2026-06-12	GP referral. Piotr Wiśniewski is being treated for depression and not coping. No other adult in the home.
3	Ryan	Brown	2013-09-11	9992273127	Sarah Brown	07700 900176	Flat 9 Salters House, Weavers Row, London N32 4PT	2025-06-30	GP referral. Sarah Brown is being treated for depression and not coping. No other adult in the home.
4	Freya	Wright	2021-03-25	9998079004	Linda Wright	\N	Flat 1 Morris Tower, Southwold Road, Harrowick NW14 7GA	2025-11-27	Freya told her teacher that she is scared to go home. Physical abuse disclosed. S47.
5	Shanice	Campbell	2010-03-13	9993859397	Beverley Campbell	\N	128 Saltmarsh Road, Harrowick N32 8FF	2026-09-14	Police notification: Dwayne Campbell assaulted by partner while Shanice Campbell was in the next room. MERLIN received 4-Feb-2026.
6	William	Collins	2023-12-10	9996910466	James Palmer	(07700) 900337	45B Lansbury Avenue, Harrowick N32 7WS	2026-01-20	Asylum claim of Maureen Collins refused, family destitute, s17 assessment by Ayşe Wong.
7	Chioma	Ogunleye	2015-02-05	9990125864	Ngozi Ogunleye	\N	148 Tannery Road, London N31 2JQ	2026-04-12	Young carer for her father Kwame Mensah, who has multiple sclerosis.
8	Zoe	Marsh	2015-02-12	9991229884	Rebecca Marsh	\N	65 Thornhill Road, London N32 7JH	2025-05-26	Police notification: Rebecca Marsh assaulted by partner while Zoe Marsh was in the next room. MERLIN received 6-Oct-2025.
9	Balwinder	Joshi	2009-01-09	9990892040	Rakesh Joshi	\N	Flat 22 Kingsley Court, Mary Seacole Way, Harrowick N31 7YZ	2025-05-06	Police notification: Rakesh Joshi assaulted by partner while Balwinder Joshi was in the next room. MERLIN received 23/02/2026.
10	Emily	Cooper	2009-01-05	9994441345	Robert Cooper	\N	Flat A, 47 Ivy Lane, London NW14 1UL	2025-09-30	Anonymous call, children left alone at Flat A, 47 Ivy Lane. Visit by Mr C Brown, no concerns.
11	Lily	Wetherby	2018-03-18	9996382974	Patricia Wetherby	\N	155 Fairlop Gardens, London N32 8QG	2024-12-16	Lily told her teacher that she is scared to go home. Physical abuse disclosed. S47.
12	Elena	Mazur	2017-06-17	9991645063	Ioana Mazur	\N	Flat B, 43 Cranmer Street, Harrowick N32 7LN	2025-01-03	NFA. Information only.
13	Freya	West-Field	2023-01-29	9992131691	Paul Field	07700900097	143 Priory Road, London N32 5DX	2025-10-22	Asylum claim of Tracey West-Field refused, family destitute, s17 assessment by Ayşe Wong.
14	Youssef	Mohamed	2019-01-06	9994495119	Amina Mohamed	\N	Flat 3, 54 Rosebery Avenue, London NW15 7ET	2025-08-08	Request for help from Amina Mohamed: no food, no electric. Voucher issued. Early help.
15	Vasile	Kamiński	2020-06-27	9996240592	Beata Gheorghiu	\N	11C Brunel Way, Harrowick, London N31 4GZ	2026-05-11	School worried about Vasile Kamiński: unexplained bruise to left arm, says fell off bike.
16	Isla	Woods	2021-12-14	9991533133	Christine Woods	+44 7700 900684	8 Union Street, London NW14 4LL	2026-06-17	GP referral. Christine Woods is being treated for depression and not coping. No other adult in the home.
17	Max	Smith	2022-01-23	9992424710	Judith Smith	07700900799	181 Pembury Street, Harrowick N32 3DE	2026-09-03	Request for help from Judith Smith (+44 7700 900 799): no food, no electric. Voucher issued. Early help.
18	Ruby	Hunt	2019-04-11	9998396182	Nigel Hunt	\N	80 Osborne Road, Harrowick NW15 2BS	2025-03-12	Request for help from Mei Li (07700 900510): no food, no electric. Voucher issued. Early help.
19	Hodan	Mohamed	2022-07-08	9994975617	Amina Mohamed	\N	Flat 3, 54 Rosebery Avenue, London NW15 7ET	2025-08-27	Request for help from Amina Mohamed: no food, no electric. Voucher issued. Early help.
20	Ifrah	Al-Masri	2016-07-26	9993942944	Hassan Al-Masri	\N	82 St Oswald's Road, Harrowick NW15 5HN	2026-01-08	NFA. Information only.
21	Abdirahman	Abdi	2016-09-06	9991034935	Amal Abdi	\N	Flat 31 Salters House, Weavers Row, Harrowick N32 4PT	2025-05-01	Anonymous call, children left alone at Flat 31 Salters House, Weavers Row. Visit by Mr M El-Sayed, no concerns.
22	Zoe	Lovelace	2024-06-19	9991237844	Isla Lovelace	\N	Flat 55 Salters House, Weavers Row, London N32 4PT	2026-02-22	Anonymous call, children left alone at Flat 55 Salters House, Weavers Row. Visit by Mr N Carter, no concerns.
23	Abdirahman	Jama	\N	9995015455	Fadumo Mohamed	07700 900855	10B Chalcot Rise, London NW14 4JG	2025-06-29	Fostering enquiry re Abdirahman Jama, aunt in Civic Centre. Viability assessment due 28 June 2025.
24	Abdi	Ali	2021-07-21	9993479535	Amal Ali	\N	41 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-06-04	GP referral. Omar Ali is being treated for depression and not coping. No other adult in the home.
25	Siu Fong	Cheung	2013-01-26	9996618021	Yan Cheung	\N	Flat 1, 40 Kilburnie Road, London N31 4WR	2026-01-26	Young carer for her father Zhi Hao Cheung, who has multiple sclerosis.
26	Winston	Charles	2013-05-22	9991943668	Jasmine Charles	07700 900 324	56 Coppermill Lane, London N31 4LL	2025-08-30	School worried about Winston Charles: unexplained bruise to left arm, says fell off bike.
27	Ana	Oliveira	2024-02-26	9991574573	Inês Oliveira	07700 900 460	53 Nightingale Road, London N33 1AE	2026-01-02	NFA. Information only.
28	Freya	Ollerenshaw	2021-08-14	9999894054	Elizabeth Ollerenshaw	\N	Flat 44 Ferndale Court, Fairlop Gardens, London N32 7QY	2025-11-18	Health visitor: weight faltering, failure to thrive. Elizabeth Ollerenshaw agrees to support.
29	Oliver	Woods	2022-01-26	9990199590	Ruby Woods	07700 900655	Flat 21 Salters House, Weavers Row, Harrowick N32 4PT	2026-03-04	Request for help from Ruby Woods (07700 900655): no food, no electric. Voucher issued. Early help.
30	Max	Moore	2018-01-11	9995640554	H Wirght	07700 900 509	80 Inkerman Road, London N33 8TT	2025-07-05	Request for help from Ronald Moore (07700 900012): no food, no electric. Voucher issued. Early help.
31	Taslima	Begum	2022-08-03	9995527332	Rehana Begum	\N	Flat 2, 21 Stonecutters Lane, London N31 7HE	2025-11-26	GP referral. Rehana Begum is being treated for depression and not coping. No other adult in the home.
32	Jaspal	Patel	2009-02-13	9994782231	Ila Patel	+447700900781	140 Ruskin Road, London N31 5FE	2026-01-31	Risk of sexual exploitation, linked to older males. Strategy meeting 18 September 2026.
33	Alfie	Penhaligon	2013-06-26	9990409404	Chris Penhaligon	07700 900 141	7 Hallam Street, Harrowick N31 7SF	2026-04-03	School worried about Alfie Penhaligon: unexplained bruise to left arm, says fell off bike.
34	George	Taylor	2019-06-19	9993173339	Adam Taylor	07700 900405	21 Hallam Street, Harrowick N31 7SF	2025-08-16	Asylum claim of Adam Taylor refused, family destitute, s17 assessment by Brenda Thompson.
35	Niamh	O'Brien	2024-11-14	9992644591	Sean O'Brien	\N	Flat 1, 111 Upper Mill Road, Harrowick, London NW14 8LW	2026-01-05	Asylum claim of Michael O'Brien refused, family destitute, s17 assessment by Christopher Brown.
36	Leroy	Morrison	2021-09-26	9990495122	Leroy Morrison	07700 900 651	12 Rathbone Court, Trafalgar Street, Harrowick, London N33 1LJ	2025-09-18	Anonymous call, children left alone at 12 Rathbone Court, Trafalgar Street. Visit by Mr C Brown, no concerns.
37	Olivia	Cooper	2023-11-29	9991067922	Raymond Cooper	(07700) 900737	15 Ashgrove Avenue, Harrowick N31 7DQ	2025-09-09	Asylum claim of Susan Cooper refused, family destitute, s17 assessment by Christopher Brown.
38	George	Savage	2026-04-08	9991778357	Donna Savage	\N	111 Mary Seacole Way, Harrowick, London N31 8YH	2026-05-14	Health visitor: weight faltering, failure to thrive. Donna Savage agrees to support.
39	Benjamin	Parker	2013-04-04	9999882552	Margaret Parker	07700 900752	58 Baird Court, Arden Street, London NW15 4DP	2026-03-28	School worried about Benjamin Parker: unexplained bruise to left arm, says fell off bike.
40	Zoe	Palmer	2018-10-04	9997213386	George Palmer	07700 900 298	Flat 1, 131 Lansbury Avenue, Harrowick, London N32 8WA	2025-08-18	Request for help from Stacey Palmer (+447700900518): no food, no electric. Voucher issued. Early help.
41	Magdalena	Popa	2024-01-05	9995597918	Zofia Popa	(07700) 900 523	Flat A, 74 Paxton Road, London N31 7BL	2025-03-21	Police notification: Zofia Popa assaulted by partner while Magdalena Popa was in the next room. MERLIN received 6 July 2025.
42	Özlem	Yılmaz	2019-03-19	9993702498	Ali Yılmaz	\N	89 Fairlop Gardens, London N32 8QG	2026-02-04	Özlem told her teacher that she is scared to go home. Physical abuse disclosed. S47.
43	Özlem	Koç	2018-06-28	9993103853	Elif Koç	\N	94 Tennyson Road, London N32 5JR	2026-10-11	Asylum claim of Elif Koç refused, family destitute, s17 assessment by Mohamed El-Sayed.
44	Sunita	Sharma	2009-07-30	9992850450	Deepa Sharma	07700900135	114 Harvest Lane, London N32 2TR	2026-07-21	School worried about Sunita Sharma: unexplained bruise to left arm, says fell off bike.
45	Icilda	Campbell	2023-04-03	9993680168	Keisha Campbell	\N	173 Coppermill Lane, London N31 6LD	2026-10-27	Asylum claim of Winston Campbell refused, family destitute, s17 assessment by Deirdre Brennan.
46	Lucy	Roberts	2023-04-21	9997279468	Raymond Robinson	+447700900579	135 Waterloo Terrace, London N32 2PA	2026-08-31	GP referral. Raymond Robinson is being treated for depression and not coping. No other adult in the home.
47	Abdul	Ahmed	2017-07-16	9994987135	Nazia Ahmed	\N	Flat 1, 109 Raglan Street, Harrowick, London NW14 5EA	2026-09-07	Abdul told his teacher that he is scared to go home. Physical abuse disclosed. S47.
48	Pooja	Wójcik	2024-04-06	9998640520	Rekha Desai	07700900294	Flat 5 Kingsley Court, Mary Seacole Way, Harrowick, London N31 7YZ	2025-07-29	Anonymous call, children left alone at Flat 5 Kingsley Court, Mary Seacole Way. Visit by Mr R Jones, no concerns.
49	Evie	Birtwhistle	2017-10-10	9991035338	Chloe Birtwhistle	07700 900304	Flat 48 Rathbone Court, Trafalgar Street, London N33 1LJ	2026-10-21	Health visitor: weight faltering, failure to thrive. James Birtwhistle agrees to support.
50	Alfie	Field	2021-07-16	9996360369	Raymond Field	07700 900421	175 Willow Bank, London NW15 9QR	2025-08-26	Alfie told his teacher that he is scared to go home. Physical abuse disclosed. S47.
51	Bogdan	Wiśniewski	2021-12-30	9999491057	Piotr Wiśniewski	\N	Flat 1, 107 Woodland Rise, London N31 5RJ	2026-04-01	Health visitor: weight faltering, failure to thrive. Małgorzata Wiśniewska agrees to support.
52	Grace	Jackson	2015-06-22	9994221051	Lisa Jackson	\N	Flat 60 Jenner Point, Kilburnie Road, Harrowick, London N31 4WR	2025-05-10	Grace told her teacher that she is scared to go home. Physical abuse disclosed. S47.
53	Katarzyna	Krawczyk	2019-10-24	9997209257	Ewa Krawczyk	\N	Flat B, 60 Wycliffe Road, London N32 7RB	2025-03-10	School worried about Katarzyna Krawczyk: unexplained bruise to left arm, says fell off bike.
54	Huda	Farah	2020-11-19	9991902465	Fadumo Farah	+44 7700 900406	Flat 54 Baird Court, Arden Street, Harrowick NW15 4DP	2026-02-04	GP referral. Fadumo Farah is being treated for depression and not coping. No other adult in the home.
55	Kieran	O'Shaughnessy	2026-02-19	9995108917	Declan O'Shaughnessy	\N	3 Denbigh Road, London NW14 7NR	2026-05-15	Anonymous call, children left alone at 3 Denbigh Road. Visit by Ms D Brennan, no concerns.
56	Simran	Shah	2020-03-15	9996806243	Ashok Shah	+44 7700 900 344	Flat 18 Ferndale Court, Fairlop Gardens, London N32 7QY	2026-09-07	Asylum claim of Alison Evans-Wilson refused, family destitute, s17 assessment by Brenda Thompson.
57	Morag	MacDonald	2022-10-23	9992248866	Carys MacDonald	+447700900570	6 Tressell House, Wycliffe Road, London N32 7RB	2025-05-26	NFA. Information only.
58	Chinedu	Ogunleye	2019-04-06	9999500242	Tunde Ogunleye	\N	Flat 35 Lister House, Osborne Road, London NW15 1BH	2026-01-31	Police notification: Tunde Ogunleye assaulted by partner while Chinedu Ogunleye was in the next room. MERLIN received 22-Aug-2026.
59	Mihai	Gheorghiu	2010-11-07	9990215618	Agnieszka Gheorghiu	07700 900 084	17 Mafeking Avenue, Harrowick NW14 1YX	2025-12-18	Young carer for his father Jakub Gheorghiu, who has multiple sclerosis.
60	Freya	Bell	2024-12-18	9993259918	Emily Bell	07700900380	37 Upper Mill Road, London NW14 7LN	2026-01-10	Request for help from Emily Bell (07700900380): no food, no electric. Voucher issued. Early help.
61	Crina	Krawczyk	2015-02-15	9995705273	Agnieszka Krawczyk	\N	Flat 47 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2025-03-23	Anonymous call, children left alone at Flat 47 Beveridge Tower, Blenheim Gardens. Visit by Mr N Carter, no concerns.
62	Lily	Jones	2011-10-26	9997376994	Maureen Jones	\N	41C St Oswald's Road, London NW15 4HD	2025-05-07	School worried about Lily Jones: unexplained bruise to left arm, says fell off bike.
63	Samuel	Brown	2017-01-24	9996287904	Claire Brown	\N	19 Beveridge Tower, Blenheim Gardens, Harrowick NW14 7FX	2026-01-09	School worried about Samuel Brown: unexplained bruise to left arm, says fell off bike.
64	Crina	Wójcik	2024-03-16	9997988760	Michał Wójcik	\N	119C Pankhurst Avenue, Harrowick, London N31 5BT	2025-05-27	Health visitor: weight faltering, failure to thrive. Michał Wójcik agrees to support.
65	Amit	Singh	2014-08-14	9991403493	Raj Singh	\N	174B Fenwick Road, London N33 3RS	2025-07-26	Health visitor: weight faltering, failure to thrive. Patrick Singh agrees to support.
66	Holly	Smith	2018-01-17	9998590132	Judith Smith	07700-900-799	181 Pembury Street, Harrowick N32 3DE	2026-01-15	Young carer for her mother Judith Smith, who has multiple sclerosis.
67	Ifeoma	Okafor	2017-05-13	9998259843	Abena Okafor	07700 900513	178 Cobden Road, Harrowick, London N31 3LB	2025-08-12	Ifeoma told her teacher that she is scared to go home. Physical abuse disclosed. S47.
68	Samuel	Hall	2017-09-12	9994806041	Helen Hall	\N	Flat 46 Beveridge Tower, Blenheim Gardens, Harrowick NW14 7FX	2026-02-27	Samuel told his teacher that he is scared to go home. Physical abuse disclosed. S47.
69	Daisy	Parker	2020-07-26	9990706034	Margaret Parker	07700 900 752	58 Baird Court, Arden Street, London NW15 4DP	2026-03-22	Asylum claim of William Allen refused, family destitute, s17 assessment by Ayşe Wong.
70	Beverley	Gordon	2020-02-04	9995017210	Leroy Gordon	+447700900343	Flat 2, 108 Calder Street, London N32 5HN	2025-04-22	Request for help from Shanice Francis (+44 (0)7700 900307): no food, no electric. Voucher issued. Early help.
71	Murat	Çelik	2017-11-04	9990368643	Fatma Çelik	07700 900532	136A Dissenters Row, Harrowick, London NW14 2PA	2025-08-07	NFA. Information only.
72	Iqra	Malik	2025-11-17	9998163587	Rukhsana Malik	\N	89 Union Street, Harrowick NW14 5LU	2025-09-07	Anonymous call, children left alone at 89 Union Street. Visit by Ms B Thompson, no concerns.
73	Kamran	Ahmed	2014-06-28	9998852706	Hafsa Ahmed	07700 900 188	13 Lister House, Osborne Road, London NW15 1BH	2025-02-18	Anonymous call, children left alone at 13 Lister House, Osborne Road. Visit by Mr N Carter, no concerns.
74	Diego	da Costa	2018-04-28	9998904684	Inês da Costa	+447700900350	52 Lansbury Avenue, London N32 7WS	2025-01-24	Anonymous call, children left alone at 52 Lansbury Avenue. Visit by Mr N Carter, no concerns.
75	Dwayne	Charles	2015-09-10	9993180955	Jasmine Charles	07700 900324	56 Coppermill Lane, London N31 4LL	2026-06-11	Police notification: Jasmine Charles assaulted by partner while Dwayne Charles was in the next room. MERLIN received 4/05/2026.
76	Rahul	Subramaniam	2026-01-25	9995836564	Anjali Subramaniam	07700 900064	89 Wesley Road, Harrowick, London N33 8PD	2026-10-13	Fostering enquiry re Rahul Subramaniam, aunt in the Hallam Cross hub. Viability assessment due 29 November 2025.
77	Oluwaseun	Mensah	2014-09-06	9998439698	Kofi Mensah	07700 900471	68 Granary Square, London N31 4SE	2026-05-10	Arrested for possession with intent to supply; released under investigation. YOS aware.
78	Ronald	Turner	2010-09-01	9997968964	Ronald Turner	07700 900569	176 Oakfield Road, London NW14 6AY	2025-02-01	Fostering enquiry re Ronald Turner, aunt in Civic Centre. Viability assessment due 6 July 2025.
79	Marcia	Ffrench	2022-03-11	9997017013	Desmond Ffrench	07700 900 469	Flat 1, 161 Granary Square, London N31 6SX	2026-03-13	Anonymous call, children left alone at Flat 1, 161 Granary Square. Visit by Ms D Brennan, no concerns.
80	Chloe	Wright	2021-01-20	9996777189	Margaret Wright	07700900823	6B Paxton Road, Harrowick, London N31 7BL	2025-12-03	Police notification: Margaret Wright assaulted by partner while Chloe Wright was in the next room. MERLIN received 9 February 2026.
81	Fergal	Brennan	2025-01-30	9990110239	Deirdre Brennan	\N	Flat 42 Chartist House, Darwin Street, London N33 4NQ	2025-09-04	Asylum claim of Deirdre Brennan refused, family destitute, s17 assessment by Ryan Jones.
82	Freddie	Long	2021-04-06	9990913994	Karen Long	\N	12A Chalcot Rise, London NW14 4JG	2026-04-08	Freddie told his teacher that he is scared to go home. Physical abuse disclosed. S47.
83	Ryan	Wetherby	2014-09-20	9999643922	Kevin Wetherby	(07700) 900851	Flat 34 Baird Court, Arden Street, London NW15 4DP	2025-06-15	Ryan told his teacher that he is scared to go home. Physical abuse disclosed. S47.
84	Zeynep	Güneş	2020-01-10	9995993929	İbrahim Çelik	\N	Flat 12 Ferndale Court, Fairlop Gardens, Harrowick, London N32 7QY	2026-03-06	Health visitor: weight faltering, failure to thrive. İbrahim Çelik agrees to support.
85	Paul	Field	2015-05-14	9990727074	Paul Field	07700900097	143 Priory Road, London N32 5DX	2025-07-03	Young carer for his mother Tracey West-Field, who has multiple sclerosis.
86	Joseph	Featherstone	2020-04-09	9992361492	Peter Featherstone	07700900121	171 Fenwick Road, London N33 3RS	2025-06-04	NFA. Information only.
87	Desmond	Campbell	2011-08-28	9997765036	B Campbell	07700 900439	41 Bellevue Crescent, Harrowick, London N33 1FU	2026-03-01	Desmond told his teacher that he is scared to go home. Physical abuse disclosed. S47.
88	Katarzyna	Wójcik	2021-02-21	9998045010	Michał Wójcik	\N	119C Pankhurst Avenue, Harrowick, London N31 5BT	2026-07-13	Anonymous call, children left alone at 119C Pankhurst Avenue. Visit by Mr R Jones, no concerns.
89	Piotr	Kowallski	2024-12-30	9998715016	Bogdan Kowalski	\N	Flat 7 Jenner Point, Kilburnie Road, London N31 4WR	2026-03-28	Asylum claim of Bogdan Kowalski refused, family destitute, s17 assessment by Deirdre Brennan.
90	Holly	Cooper	2012-08-29	9998098807	Derek Cooper	+44 7700 900559	96 Wharf Street, London NW14 2QE	2026-07-12	Holly told her teacher that she is scared to go home. Physical abuse disclosed. S47.
91	Ben	Davies	2025-10-27	9999040608	Freya Davies	07700900898	18 Rathbone Court, Trafalgar Street, Harrowick N33 1LJ	2025-05-25	NFA. Information only.
92	Freya	Harris	2012-08-05	9993776009	Hilary Harris	\N	54 Lister House, Osborne Road, London NW15 1BH	2026-08-14	NFA. Information only.
93	Florence	Johnson	2016-01-12	9996638642	Sarah Johnson	07700 900 568	28 Attlee House, Abbots Lane, London N31 1AE	2025-01-10	Health visitor: weight faltering, failure to thrive. Henry Jones agrees to support.
94	Georgia	Arslan	2019-07-21	9993714097	John Brooks	07700 900892	6 Balaclava Terrace, London N31 1ER	2026-04-19	GP referral. Hüseyin Arslan is being treated for depression and not coping. No other adult in the home.
95	Keisha	Bailey	2015-10-30	9995551179	Tyrone Bailey	\N	Flat 2, 81 Marlowe Road, London NW15 5YG	2024-12-22	Health visitor: weight faltering, failure to thrive. Hyacinth Bailey agrees to support.
96	Imogen	Fletcher	2011-05-28	9990456607	Jean Fletcher	\N	125 Elm Park Road, London N32 5QF	2026-03-02	Fostering enquiry re Imogen Fletcher, aunt in the Hallam Cross hub. Viability assessment due 2-Oct-2026.
97	Benjamin	Green	2016-07-17	9997338499	Julie Green	\N	118 Verity Close, London NW15 2NX	2026-01-07	Fostering enquiry re Benjamin Green, aunt in Civic Centre. Viability assessment due 9/02/2026.
98	Mohamed	Mohamed	2011-08-19	9998118212	Hodan Mohamed	07700-900250	Flat 43 Morris Tower, Southwold Road, London NW14 7GA	2026-10-07	NFA. Information only.
99	Holly	Lovelace	2017-08-28	9996094340	Norman Lovelace	(07700) 900 238	109C Wilberforce Road, London NW14 5QF	2025-05-06	Fostering enquiry re Holly Lovelace, aunt in Lansbury House. Viability assessment due 26/09/2025.
100	Tunde	Owusu	2023-02-05	9991325336	Nnamdi Owusu	07700-900336	45 Wollstonecraft Court, Anson Road, Harrowick NW14 7BL	2026-05-09	Request for help from Temitope Owusu: no food, no electric. Voucher issued. Early help.
101	Huw	Sinclair	2020-01-20	9996677338	Ailsa Sinclair	\N	2C Marlowe Road, London NW15 4YY	2025-11-11	Fostering enquiry re Huw Sinclair, aunt in Civic Centre. Viability assessment due 13-Feb-2026.
102	Jamal	Hussain	2020-02-08	9994215817	Taslima Hussain	07700900882	23 Pankhurst Avenue, Harrowick N31 4BJ	2025-11-27	Jamal told his teacher that he is scared to go home. Physical abuse disclosed. S47.
103	Esi	Mensah	2024-07-31	9997673867	Kofi Mensah	07700 900 471	68 Granary Square, London N31 4SE	2025-10-10	Fostering enquiry re Esi Mensah, aunt in Civic Centre. Viability assessment due 16/06/2026.
104	Chioma	Adeyemi	2009-06-14	9992321253	Adaeze Adeyemi	07700 900802	169 Verity Close, Harrowick, London NW15 3NF	2026-04-09	Chioma Adeyemi missing overnight 9 September 2025, found at Oluwaseun Adeyemi's address. Return interview done by Ayşe Wong.
105	Joshua	West-Field	2025-12-31	9991054995	Paul Field	07700 900097	143 Priory Road, London N32 5DX	2025-07-11	Request for help from Paul Field (+44 7700 900 097): no food, no electric. Voucher issued. Early help.
106	Grace	Thompson	2009-11-06	9998524156	Kelly Thompson	07700 900888	87 Flaxman Street, Harrowick, London NW14 5RJ	2026-02-06	Grace Thompson missing overnight 5/11/2026, found at Kelly Thompson's address. Return interview done by Mohamed El-Sayed.
107	Lily	Taylor	2024-06-24	9991223703	Joan Taylor	+44 (0)7700 900524	163 Yew Tree Lane, London N32 3SW	2026-09-28	Fostering enquiry re Lily Taylor, aunt in the Hallam Cross hub. Viability assessment due 15 May 2026.
108	Benjamin	Blackwell	2013-08-28	9993073903	Judith Blackwell	\N	173 Cedar Road, Harrowick, London NW14 3JY	2026-01-01	Request for help from Simon Blackwell: no food, no electric. Voucher issued. Early help.
109	Evie	Harris	2010-03-03	9992877618	Dean Harris	\N	152 Tennyson Road, London N32 5JR	2026-08-04	Young carer for her father Derek Harris, who has multiple sclerosis.
110	Charlotte	Fairweather	2019-12-11	9996906574	Kirsty Fairweather	(07700) 900 252	10 Denbigh Road, Harrowick NW14 7NR	2025-09-12	Police notification: Kirsty Fairweather assaulted by partner while Charlotte Fairweather was in the next room. MERLIN received 4 May 2026.
111	Lucía	Silva	2021-05-24	9997562550	Carmen Silva	\N	95 Ranelagh Road, London NW14 2EZ	2026-05-30	Health visitor: weight faltering, failure to thrive. Diego Silva agrees to support.
112	Ioana	Wiśniewska	2009-05-03	9998846390	Agnieszka Wiśniewska	07700 900730	61 Ackroyd Road, London N31 4AF	2024-12-10	Ioana Wiśniewska missing overnight 10 February 2026, found at Agnieszka Wiśniewska's address. Return interview done by Christopher Brown.
113	Zainab	Bibi	2019-09-22	9995873273	Saima Bibi	+447700900837	90 Ruskin Road, Harrowick, London N31 5FE	2025-05-20	School worried about Zainab Bibi: unexplained bruise to left arm, says fell off bike.
114	Tariq	Uddin	2022-10-28	9998705851	Samina Uddin	07700 900 830	125C Canal Row, Harrowick N33 8HP	2024-12-22	Fostering enquiry re Tariq Uddin, aunt in the Hallam Cross hub. Viability assessment due 8-Dec-2025.
115	Zeeshan	Raja	2024-09-24	9991524452	Shafiq Raja	\N	Flat B, 121 Weavers Row, London N32 5PB	2025-05-09	NFA. Information only.
116	Shahid	Hussain	2014-06-25	9990788251	Imran Siddiqui	07700 900 975	Basement Flat, 170 Hallam Street, London N31 9SY	2026-08-10	Risk of sexual exploitation, linked to older males. Strategy meeting 15-Nov-2025.
117	Benjamin	Walker	2020-03-21	9998502411	Dorothy Walker	07700 900 275	Flat A, 115 Blenheim Gardens, London NW14 8FF	2025-07-01	Health visitor: weight faltering, failure to thrive. Dorothy Walker agrees to support.
118	Daisy	Smith	2025-04-02	9995012324	Sarah Smith	\N	146 Ruskin Road, London N31 5FE	2026-10-04	Health visitor: weight faltering, failure to thrive. Sarah Smith agrees to support.
119	Joseph	Knight	2021-07-20	9999543871	Barbara Knight	\N	19 Willow Bank, London NW15 7QY	2025-01-13	Joseph told his teacher that he is scared to go home. Physical abuse disclosed. S47.
120	Dermot	Doyle	2016-04-15	9991074155	Eoin Doyle	(07700) 900 827	7 Alderney Road, London N32 1BH	2025-07-18	Dermot told his teacher that he is scared to go home. Physical abuse disclosed. S47.
121	Isla	Wilson	2025-08-07	9995818566	Colin Wilson	\N	Flat 48 Bevan Court, Cedar Road, Harrowick NW14 1JF	2026-03-05	Police notification: Colin Wilson assaulted by partner while Isla Wilson was in the next room. MERLIN received 27 April 2026.
122	Holly	Jackson	2016-03-17	9999295398	Jack Jackson	\N	91 Bryanston Road, Harrowick, London N31 8GJ	2025-05-08	Young carer for her father Jack Jackson, who has multiple sclerosis.
123	Łukasz	Kowalski	2019-09-05	9992126396	Agnieszka Kowalska	07700 900659	4A Kestrel Court Road, London N31 1WQ	2025-02-06	Request for help from Mihai Kowalski (07700900311): no food, no electric. Voucher issued. Early help.
124	Jessica	Jackson	2025-04-07	9990172293	Georgia Jackson	\N	108 Hallam Street, Harrowick, London N31 8SQ	2026-03-18	Police notification: Georgia Jackson assaulted by partner while Jessica Jackson was in the next room. MERLIN received 10/04/2026.
125	Paweł	Mazur	2023-04-12	9993422126	Łukasz Mazur	07700900441	Flat 2, 62 Pembury Street, London N32 1DN	2025-05-28	Health visitor: weight faltering, failure to thrive. Łukasz Mazur agrees to support.
126	Jack	Lovelace	2025-01-23	9997615557	Ian Lovelace	07700 900 448	Flat 48 Wollstonecraft Court, Anson Road, London NW14 7BL	2025-10-22	Asylum claim of Ian Lovelace refused, family destitute, s17 assessment by Norman Carter.
127	Jesús	Snatos	2023-06-26	9992612878	Valentina Santos	\N	184 Verity Close, Harrowick NW15 3NF	2025-10-23	Anonymous call, children left alone at 184 Verity Close. Visit by Ms B Thompson, no concerns.
128	Amelia	Wright	2024-12-25	9991652205	Linda Wright	\N	Flat 1 Morris Tower, Southwold Road, Harrowick NW14 7GA	2026-06-04	NFA. Information only.
129	Benjamin	Palmer	2024-06-21	9995972395	Andrew Palmer	\N	24 Saltmarsh Road, London N32 7FX	2026-07-05	Fostering enquiry re Benjamin Palmer, aunt in Lansbury House. Viability assessment due 19 April 2026.
130	Fatima	Ahmed	2016-05-23	9994567276	Rabia Ahmed	\N	Flat A, 52 Harvest Lane, Harrowick N32 1TG	2025-03-20	Fatima Ahmed missing overnight 31-Oct-2025, found at Rabia Ahmed's address. Return interview done by Christopher Brown.
131	George	Johnson	2020-10-24	9997568818	Robert Johnson	\N	Flat 15 Morris Tower, Southwold Road, London NW14 7GA	2025-01-06	George told his teacher that he is scared to go home. Physical abuse disclosed. S47.
132	Rhiannon	Morgan	2014-09-04	9998056721	Callum Morgan	\N	90 Barnard Road, Harrowick N32 5EA	2026-07-12	Fostering enquiry re Rhiannon Morgan, aunt in Lansbury House. Viability assessment due 9-Oct-2026.
133	Hadassah	Levy	2024-04-13	9992037105	Shoshana Levy	07700 900 387	Flat 56 Tressell House, Wycliffe Road, Harrowick, London N32 7RB	2025-10-24	Health visitor: weight faltering, failure to thrive. Shoshana Levy agrees to support.
134	Evie	Young	2022-03-15	9992894954	Elizabeth Young	07700 900847	Flat 3, 66 Cadogan Terrace, London N32 1HB	2026-07-16	GP referral. Elizabeth Young is being treated for depression and not coping. No other adult in the home.
135	Liam	O'Shaughnessy	2019-09-27	9994924494	Mary O'Shaughnessy	\N	8A Canal Row, Harrowick N33 7HE	2025-05-08	Anonymous call, children left alone at 8A Canal Row. Visit by Mr M El-Sayed, no concerns.
136	Jack	Harris	2017-09-06	9994168886	Howard Harris	\N	Flat 2, 175 Chapel Street, Harrowick NW15 9JA	2026-08-29	Anonymous call, children left alone at Flat 2, 175 Chapel Street. Visit by Ms B Thompson, no concerns.
137	Hibo	Mohamed	2019-06-03	9998844916	Hodan Mohamed	07700 900250	Flat 43 Morris Tower, Southwold Road, London NW14 7GA	2025-03-29	School worried about Hibo Mohamed: unexplained bruise to left arm, says fell off bike.
138	Paweł	Rusu	2012-08-06	9998291917	Monika Rusu	07700900338	Flat A, 104 Almond Grove, London N33 5BT	2025-05-31	Risk of sexual exploitation, linked to older males. Strategy meeting 13-Feb-2026.
139	Chloe	Harris	2017-12-27	9998399092	Dean Harris	\N	152 Tennyson Road, London N32 5JR	2026-10-20	School worried about Chloe Harris: unexplained bruise to left arm, says fell off bike.
140	Winston	Blake	2017-02-19	9990993165	Beverley Blake	07700 900381	Top Floor Flat, 135 Arden Street, Harrowick NW15 5DX	2026-05-25	Anonymous call, children left alone at Top Floor Flat, 135 Arden Street. Visit by Mrs A Wong, no concerns.
141	Gethin	Urquhart	2016-11-21	9996635880	Rhiannon Urquhart	\N	Flat 36 Ferndale Court, Fairlop Gardens, Harrowick N32 7QY	2025-11-23	GP referral. Rhiannon Urquhart is being treated for depression and not coping. No other adult in the home.
142	Benjamin	Woods	2018-10-15	9990050740	Freddie Woods	\N	83 Hawthorn Way, London N32 5TS	2026-07-22	Asylum claim of Jane Lane refused, family destitute, s17 assessment by Ryan Jones.
143	Patrick	O'Brien	2014-12-30	9990561273	Sean O'Brien	\N	Flat 1, 111 Upper Mill Road, Harrowick, London NW14 8LW	2026-05-19	Patrick told his teacher that he is scared to go home. Physical abuse disclosed. S47.
144	Olivia	Taylor	2021-08-28	9996887391	Anthony Taylor	07700 900 824	83 Stonecutters Lane, London N31 8HP	2026-03-18	Olivia told her teacher that she is scared to go home. Physical abuse disclosed. S47.
145	Chloe	Bennett	2013-06-07	9991523308	Oliver Bennett	07700 900 291	95A Shelley Avenue, London N32 2GG	2025-08-28	Police notification: Jack Bennett assaulted by partner while Chloe Bennett was in the next room. MERLIN received 12 September 2025.
146	Muhammad	Hussain	2024-05-29	9992609788	Rukhsana Hussain	07700 900 383	Top Floor Flat, 164 Old Tannery Street, Harrowick NW14 9AZ	2025-01-16	NFA. Information only.
147	Charlotte	May	2015-11-22	9991059989	Gemma Jones	\N	Flat 3, 104 Skinners Row, Harrowick N33 5GH	2025-04-03	Charlotte May missing overnight 10/04/2026, found at Dennis Jones's address. Return interview done by Norman Carter.
148	Max	Grossman	2022-08-16	9994380877	Amy Wood	\N	123 Fenwick Road, London N33 2RH	2026-04-11	Anonymous call, children left alone at 123 Fenwick Road. Visit by Ms D Brennan, no concerns.
149	Tomasz	Kowalski	\N	9996512975	Agnieszka Kowalska	+44 7700 900659	4A Kestrel Court Road, London N31 1WQ	2026-04-04	Asylum claim of Mihai Kowalski refused, family destitute, s17 assessment by Mohamed El-Sayed.
150	Farzana	Siddiqui	2018-02-24	9998161665	Anwar Siddiqui	\N	147 Thornhill Road, Harrowick N32 8JS	2025-10-21	Anonymous call, children left alone at 147 Thornhill Road. Visit by Mr C Brown, no concerns.
151	Ifeoma	Oluwole	2023-03-23	9993822604	Tunde Oluwole	\N	Basement Flat, 61 Rowan Drive, London N31 1FU	2025-08-18	NFA. Information only.
152	Leroy	Charles	2020-06-19	9995251949	Lloyd Charles	+44 7700 900501	164 Hawthorn Way, Harrowick N32 6TA	2025-09-11	Anonymous call, children left alone at 164 Hawthorn Way. Visit by Mr N Carter, no concerns.
153	Ryan	Evans	2025-03-31	9993385689	Brenda Evans	07700-900-202	129 Fenwick Road, London N33 2RH	2025-06-18	Asylum claim of Scott Evans refused, family destitute, s17 assessment by Christopher Brown.
154	Sinéad	Byrne	2022-09-18	9995869489	Declan Byrne	\N	72 Woodland Rise, London N31 4RA	2026-09-01	Health visitor: weight faltering, failure to thrive. Declan Byrne agrees to support.
155	Deirdre	O'Sullivan	2011-07-09	9997889193	Mary O'Sullivan	\N	141 Woodland Rise, Harrowick N31 5RJ	2025-05-23	Deirdre O'Sullivan missing overnight 10-Mar-2026, found at Mary O'Sullivan's address. Return interview done by Christopher Brown.
156	Agnieszka	Nowak	2024-05-16	9999325025	Jakub Nowak	\N	Flat 56 Rathbone Court, Trafalgar Street, Harrowick, London N33 1LJ	2026-10-08	Fostering enquiry re Agnieszka Nowak, aunt in Civic Centre. Viability assessment due 22 January 2026.
157	Lucy	Shaw	2019-05-19	9998677971	Ian Shaw	07700 900795	33 Salters House, Weavers Row, Harrowick, London N32 4PT	2025-09-23	School worried about Lucy Shaw: unexplained bruise to left arm, says fell off bike.
158	Leroy	Campbell	2017-02-19	9992947306	Beverley Campbell	07700 900439	41 Bellevue Crescent, Harrowick, London N33 1FU	2026-08-05	School worried about Leroy Campbell: unexplained bruise to left arm, says fell off bike.
159	Nasreen	Ahmed	2011-01-27	9992846909	Hafsa Ahmed	07700 900 188	13 Lister House, Osborne Road, London NW15 1BH	2025-10-15	Health visitor: weight faltering, failure to thrive. Shamima Ahmed agrees to support.
160	Ayesha	Hussain	2016-10-29	9998386071	Taslima Hussain	07700 900882	23 Pankhurst Avenue, Harrowick N31 4BJ	2026-01-23	School worried about Ayesha Hussain: unexplained bruise to left arm, says fell off bike.
161	Khalid	Jama	2010-02-08	9991429379	Ahmed Jama	07700900719	Flat 42 Jenner Point, Kilburnie Road, London N31 4WR	2025-12-07	Khalid told his teacher that he is scared to go home. Physical abuse disclosed. S47.
162	Ikechukwu	Ogunleye	2013-11-10	9993465488	Blessing Okonkwo	07700900635	95 Willow Bank, London NW15 8QG	2025-05-10	Fostering enquiry re Ikechukwu Ogunleye, aunt in Civic Centre. Viability assessment due 19 June 2026.
163	Chioma	Adeyemi	2017-11-07	9991771891	Omolara Adeyemi	+44 (0)7700 900574	46 Wesley Road, Harrowick N33 7PU	2026-09-07	Asylum claim of Omolara Adeyemi refused, family destitute, s17 assessment by Mohamed El-Sayed.
164	Shamima	Malik	2012-09-23	9997274180	Faisal Malik	\N	186 Harvest Lane, London N32 3TZ	2026-09-20	School worried about Shamima Malik: unexplained bruise to left arm, says fell off bike.
165	Rukhsana	Khan	2023-06-16	9992389400	Maryam Khan	\N	173 Kilburnie Road, London N31 6WH	2025-08-31	Anonymous call, children left alone at 173 Kilburnie Road. Visit by Mr R Jones, no concerns.
166	Bridget	Kelly	2024-09-09	9990113033	L Kelly	\N	Flat 36 Chartist House, Darwin Street, London N33 4NQ	2026-05-14	Anonymous call, children left alone at Flat 36 Chartist House, Darwin Street. Visit by Mr C Brown, no concerns.
167	Grace	Penhaligon	2015-01-28	9993795925	Joanne Penhaligon	\N	Basement Flat, 167 Ackroyd Road, London N31 6AY	2025-08-20	Request for help from Joanne Penhaligon: no food, no electric. Voucher issued. Early help.
168	George	Woods	2011-11-10	9993002313	Ruby Woods	\N	Flat 21 Salters House, Weavers Row, Harrowick N32 4PT	2024-12-28	Arrested for possession with intent to supply; released under investigation. YOS aware.
169	Oliver	Harris	2017-02-02	9997627253	Kirsty Harris	\N	163 Mill Lane, London N31 3ZT	2025-10-18	Oliver told his teacher that he is scared to go home. Physical abuse disclosed. S47.
170	S	Sinclair	2015-03-23	9998657504	Gethin Morgan	\N	80 Thornhill Road, Harrowick N32 8JS	2025-09-08	Police notification: Fiona Sinclair assaulted by partner while S Sinclair was in the next room. MERLIN received 23 December 2025.
171	Florence	Robinson-Bell	2013-07-21	9990347549	Julie Bell	\N	Flat 32 Ferndale Court, Fairlop Gardens, Harrowick, London N32 7QY	2025-08-16	Florence Robinson-Bell missing overnight 28-Jul-2025, found at Claire Robinson-Bell's address. Return interview done by Deirdre Brennan.
172	Venkatesh	Solanki	2023-11-24	9998986591	Jasleen Solanki	07700 900 228	60 Hallam Street, London N31 7SF	2025-08-09	Asylum claim of Jasleen Solanki refused, family destitute, s17 assessment by Norman Carter.
173	Muhammad	Ahmed	2017-10-11	9997995090	Nazia Ahmed	\N	Flat 22 Ferndale Court, Fairlop Gardens, London N32 7QY	2025-10-25	Health visitor: weight faltering, failure to thrive. Nazia Ahmed agrees to support.
174	Zoe	Green	\N	9999334369	David Shaw	\N	Flat 21 Attlee House, Abbots Lane, London N31 1AE	2025-06-23	Fostering enquiry re Zoe Green, aunt in Civic Centre. Viability assessment due 14/08/2025.
175	Ewa	Krawczyk	2019-09-14	9994238019	Michał Krawczyk	+44 7700 900 237	163C Upper Mill Road, London NW14 9LE	2026-05-26	Health visitor: weight faltering, failure to thrive. Katarzyna Krawczyk agrees to support.
176	Harry	Collins	2011-04-14	9997982177	Edward Collins	\N	96B Thornhill Road, London N32 8JS	2026-11-08	Asylum claim of Edward Collins refused, family destitute, s17 assessment by Christopher Brown.
177	Freya	Bell	2011-06-02	9999132197	E Bell	\N	140 Beaconsfield Road, Harrowick N32 8EB	2025-11-30	NFA. Information only.
178	Nazrul	Siddiqui	2015-01-23	9998182042	Shabana Siddiqui	\N	36 Ackroyd Road, Harrowick N31 4AF	2025-03-10	Nazrul told his teacher that he is scared to go home. Physical abuse disclosed. S47.
179	Isla	Lovelace	2024-02-22	9999136826	Ian Lovelace	07700 900448	Flat 48 Wollstonecraft Court, Anson Road, London NW14 7BL	2025-09-28	GP referral. Ian Lovelace is being treated for depression and not coping. No other adult in the home.
180	Freddie	Hill	2018-12-14	9994644971	Wayne Hill	\N	56 Tressell House, Wycliffe Road, Harrowick N32 7RB	2025-12-04	Fostering enquiry re Freddie Hill, aunt in Priory House. Viability assessment due 2-Nov-2025.
181	James	Cooper	2019-08-02	9998100283	Christine Cooper	\N	Flat 1, 142 Garrick Road, Harrowick, London NW14 8RL	2024-12-16	Request for help from Florence Cooper (07700 900 014): no food, no electric. Voucher issued. Early help.
182	Siân	Bevan	2016-07-17	9995772957	Isobel Robertson	\N	129C Paxton Road, London N31 8BU	2026-06-26	Asylum claim of Dafydd Bevan refused, family destitute, s17 assessment by Norman Carter.
183	Mohammad	Qureshi	2022-12-30	9995825090	Yusuf Qureshi	07700 900 498	149 Anson Road, Harrowick NW14 8BU	2025-08-13	Asylum claim of Yusuf Qureshi refused, family destitute, s17 assessment by Deirdre Brennan.
184	Catrin	Pugh	2018-11-21	9992902434	Morag Pugh	07700 900 143	Flat 2, 89 Trafalgar Street, London N33 2LT	2026-06-18	School worried about Catrin Pugh: unexplained bruise to left arm, says fell off bike.
185	Abigail	Davies	2021-04-07	9993075973	Freya Davies	+447700900898	18 Rathbone Court, Trafalgar Street, Harrowick N33 1LJ	2025-02-18	Abigail told her teacher that she is scared to go home. Physical abuse disclosed. S47.
186	Huda	Mohamed	2024-05-18	9998412633	Hodan Mohamed	07700 900 372	Flat A, 36 Beaconsfield Road, London N32 7ET	2025-09-05	Anonymous call, children left alone at Flat A, 36 Beaconsfield Road. Visit by Mr N Carter, no concerns.
187	Fraser	Morgan	2019-08-05	9999032540	Callum Morgan	\N	90 Barnard Road, Harrowick N32 5EA	2025-02-02	Police notification: Callum Morgan assaulted by partner while Fraser Morgan was in the next room. MERLIN received 18/07/2026.
188	Kwame	Owusu	2024-09-11	9992415185	Nnamdi Owusu	(07700) 900 336	45 Wollstonecraft Court, Anson Road, Harrowick NW14 7BL	2025-11-23	GP referral. Nnamdi Owusu is being treated for depression and not coping. No other adult in the home.
189	Freya	Smith	2018-12-10	9992344954	Sophie Smith	\N	108C Hawthorn Way, Harrowick, London N32 5TS	2026-07-15	School worried about Freya Smith: unexplained bruise to left arm, says fell off bike.
190	Shahid	Raja	2012-02-07	9996980146	Samina Rajja	+447700900225	Flat 19 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-11-25	Request for help from Samina Raja (07700 900225): no food, no electric. Voucher issued. Early help.
191	Hafsa	Choudhry	2020-09-06	9997522907	Yusuf Choudhry	(07700) 900 998	54 Harvey House, Harvest Lane, London N32 1TG	2025-10-24	Asylum claim of Yusuf Choudhry refused, family destitute, s17 assessment by Norman Carter.
192	Eileen	McCarthy	2023-03-23	9992499087	Liam McCarthy	07700 900580	117 Kestrel Court Road, London N31 2WY	2025-04-22	Request for help from Liam McCarthy (07700 900580): no food, no electric. Voucher issued. Early help.
193	Emily	May	2010-09-30	9997229916	Gemma Jones	07700 900356	Flat 3, 104 Skinners Row, Harrowick N33 5GH	2026-10-29	Emily told her teacher that she is scared to go home. Physical abuse disclosed. S47.
194	Nazia	Begum	2020-02-06	9995764032	Rehana Begum	\N	Flat 2, 21 Stonecutters Lane, London N31 7HE	2025-07-05	Police notification: Rehana Begum assaulted by partner while Nazia Begum was in the next room. MERLIN received 28-Feb-2026.
195	Crina	Krawczyk	2016-09-04	9997966635	Ewa Krawczyk	07700 900373	Flat B, 60 Wycliffe Road, London N32 7RB	2024-12-28	Fostering enquiry re Crina Krawczyk, aunt in the Hallam Cross hub. Viability assessment due 23/06/2026.
196	Patrick	Brennan	2016-07-24	9999131972	Deirdre Brennan	\N	Flat 42 Chartist House, Darwin Street, London N33 4NQ	2025-09-24	Asylum claim of Deirdre Brennan refused, family destitute, s17 assessment by Deirdre Brennan.
197	Blessing	Owusu	2020-07-13	9997650689	Emmanuel Owusu	(07700) 900 226	Flat 49 Maple Court, Raglan Street, London NW14 4ES	2025-02-04	School worried about Blessing Owusu: unexplained bruise to left arm, says fell off bike.
198	Kofi	Balogun	2016-06-30	9998642639	Obinna Balogun	\N	Flat A, 35 Upper Mill Road, London NW14 7LN	2025-09-29	School worried about Kofi Balogun: unexplained bruise to left arm, says fell off bike.
199	Youssef	Farah	2016-10-11	9998259800	Fadumo Farah	+44 (0)7700 900406	Flat 54 Baird Court, Arden Street, Harrowick NW15 4DP	2025-06-17	Police notification: David Farah assaulted by partner while Youssef Farah was in the next room. MERLIN received 22-Sep-2025.
200	Adam	Savage	2018-10-14	9993985627	Donna Savage	\N	111 Mary Seacole Way, Harrowick, London N31 8YH	2025-10-30	Asylum claim of Donna Savage refused, family destitute, s17 assessment by Brenda Thompson.
201	Sophie	Penhaligon	2015-12-24	9995824280	Christopher Penhaligon	07700900141	7 Hallam Street, Harrowick N31 7SF	2026-09-17	Sophie told her teacher that she is scared to go home. Physical abuse disclosed. S47.
202	Neville	Baptiste	2013-05-03	9999494234	Keisha Baptiste	\N	47 Archway Close, London NW14 1DN	2026-06-12	Young carer for his mother Keisha Baptiste, who has multiple sclerosis.
203	Beata	Mazur	2012-01-24	9995065290	Ł Mazur	07700 900441	Flat 2, 62 Pembury Street, London N32 1DN	2026-01-20	Beata Mazur missing overnight 23/10/2025, found at Łukasz Mazur's address. Return interview done by Ryan Jones.
204	Babatunde	Adeyemi	2021-02-04	9999018033	Patience Adeyemi	\N	Flat 1, 54 Tannery Road, Harrowick N31 1JF	2025-03-23	Health visitor: weight faltering, failure to thrive. Patience Adeyemi agrees to support.
205	Mihai	Wójcik	2018-09-19	9997243382	Piotr Wójcik	\N	129 Jubilee Street, Harrowick, London NW14 5UW	2026-01-26	GP referral. Maryam Bibi is being treated for depression and not coping. No other adult in the home.
206	Gurdeep	Singh	2021-05-09	9999647839	Suresh Singh	\N	17 Larkspur Close, London N32 1XT	2026-03-13	Request for help from Rahul Singh: no food, no electric. Voucher issued. Early help.
207	Adam	Long	\N	9996056589	A Long	\N	183 Wharf Street, Harrowick NW14 3QP	2026-05-12	NFA. Information only.
208	Carlos	Rodríguez	2016-11-09	9991222235	João Rodríguez	07700900450	Flat 3, 92 Fenwick Road, Harrowick, London N33 2RH	2025-12-12	Health visitor: weight faltering, failure to thrive. João Rodríguez agrees to support.
209	Harjit	Joshi	2014-08-03	9994716050	Arjun Joshi	07700 900576	19 Victoria Road, London N31 4NQ	2026-07-25	Health visitor: weight faltering, failure to thrive. Arjun Joshi agrees to support.
210	Oliver	Stevens	2011-07-29	9991094474	Gary Stevens	07700 900 134	19 Morris Tower, Southwold Road, London NW14 7GA	2025-06-02	School worried about Oliver Stevens: unexplained bruise to left arm, says fell off bike.
\.


--
-- Data for Name: clients; Type: TABLE DATA; Schema: adults; Owner: -
--

COPY adults.clients (id, surname, forenames, dob, nino, ethnicity, postcode, died_on, allocated_worker) FROM stdin;
1	OKAFOR	KOJO	1936-11-04	XC552412C	Black or Black British - African	NW14 4AF	\N	Deepa Gill
2	ABDULLAHI	ABDI	1993-02-14	XE884976D	Arab	N33 1LJ	\N	Funmilayo Asante
3	KAYA	ALI	1964-12-09	XJ582419B	White Other	N31 5BT	\N	Pooja Patel
4	WRIGHT	MARGARET	1974-03-27	XN884715C	White British	N31 7BL	\N	F Asante
5	OWUSU	KWAME	1942-01-01	XS960567A	Black or Black British - African	NW15 3BA	\N	Deepa Gill
6	TAYLOR	DOREEN	1969-08-06	XN785880B	White British	NW14 6EJ	\N	Deepa Gill
7	TAYLOR	CLIVE	1972-06-06	XP766287A	White British	NW14 6EJ	\N	Abena Boateng
8	EVANS	MARGARET	1989-01-07	XL816454B	White British	N31 1AE	\N	Abena Boateng
9	POPA	PIOTR	1949-04-01	XL103994D	White Other	N32 1TG	\N	Pooja Patel
10	CONSTANTIN	MICHAŁ	1974-08-30	XA683360C	White Other	N31 7YZ	\N	Kwame Appiah
11	BYRNE	DECLAN	1986-08-14	XR212668B	Not stated	N31 4RA	\N	Kwame Appiah
12	BOATENG	EMMANUEL	2006-04-01	XM884475B	Black or Black British - African	NW14 3JY	\N	Małgorzata Wiśniewska
13	AYDIN	AYŞE	1950-08-23	XC965520B	White Other	N31 9DG	\N	Deepa Gill
14	SHARMA	SIÂN	1975-10-17	XT885876C	White British	N31 1AE	\N	Deepa Giil
15	THOMPSON	TREVOR	1940-03-18	XE468284C	White British	N32 7QY	\N	Neville Bailey
16	ISLAM	F	1956-09-16	XT270798D	Asian or Asian British - Pakistani	N32 2PA	\N	Kwame Appiah
17	IONESCU	PIOTR	1958-08-06	XK452346C	White Other	NW15 6YR	\N	Pooja Patel
18	JACKSON	LISA	1992-06-17	XH849689C	White British	N31 4WR	\N	Abena Boateng
19	JACKSON	EMMA	1966-10-23	XG466713C	White British	N31 4WR	\N	Pooja Patel
20	KHATUN	MOHAMMED	2007-04-09	XJ604102D	Asian or Asian British - Pakistani	NW15 9EL	\N	Abena Boateng
21	FARQUHARSON	HUW	1978-06-16	XP362681B	White British	NW14 7AG	\N	Abena Boateng
22	KRAWCZYK	EWA	1995-08-12	XA984326B	White Other	N32 7RB	\N	Funmilayo Asante
23	PEÑA	JOÃO	1965-09-16	XX329446D	Not stated	NW14 4ES	\N	Funmilayo Asante
24	SILVA	MARIA	1971-11-19	XJ726492B	White Other	NW14 4ES	\N	Deepa Gill
25	SANTOS	VALENTINA	2001-10-15	XP222317A	White Other	NW15 3NF	\N	Deepa Gill
26	SANTOS	JOSÉ	1949-09-06	XN400327D	White Other	NW14 7FX	\N	Małgorzata Wiśniewska
27	MCCARTHY	RAKESH	1986-09-03	XH784666B	Asian or Asian British - Indian	N33 2LT	\N	Deepa Gill
28	LEWANDOWSKI	ŁUKASZ	1963-10-16	XE056713C	White Other	WV77 4FA	\N	Małgorzata Wiśniewska
29	ARSLAN	BARAN	1954-07-25	XJ481341A	White Other	N33 3RS	\N	Małgorzata Wiśniewska
30	PEARCE	JOAN	1948-11-26	XM817732D	White British	NW15 9UF	\N	Neville Bailey
31	COOPER	JEAN	1961-02-01	XN564766B	Not stated	N32 2GG	\N	Neville Bailey
32	BRWON	CHRISTOPHER	1987-05-31	XG485289D	White British	N32 4PT	\N	Neville Bailey
33	JOSHI	RAKESH	1974-11-28	XT484296D	Asian or Asian British - Indian	N31 7YZ	\N	Kwame Appiah
34	JOSHI	RAJ	2007-01-23	XN785827D	Not stated	N31 7YZ	\N	Deepa Gill
35	SUBRAMANIAM	A	1983-10-26	XT691608B	Not stated	N33 8PD	\N	Funmilayo Asante
36	GROSSMAN	EZRA	1981-09-16	XW808538A	White Other	N32 7RB	\N	Deepa Gill
37	BEGUM	SHABANA	1960-05-26	XK451358C	Asian or Asian British - Pakistani	N33 4BJ	\N	Kwame Appiah
38	BEGUM	MOHAMMED	1958-02-13	XX005919D	Not stated	N33 4BJ	\N	Kwame Appiah
39	JONES	KEITH	1932-10-11	XA673125C	White British	N33 6GS	\N	Abena Boateng
40	ADEBAYO	KOJO	\N	XW580055C	Black or Black British - African	N32 1SD	\N	Kwame Appiah
41	ALI	UBAH	1932-02-11	XY824781B	Arab	G91 7EU	\N	Neville Bailey
42	NUR	MOHAMED	1965-11-04	XW126396A	Arab	NW14 7GA	\N	Pooja Patel
43	MARSHALL-HARRIS	GARY	1990-03-16	XY703323C	White British	N31 3ZT	\N	Abena Boateng
44	SUBRAMANIAM	PRIYA	1943-12-02	XY368265D	Asian or Asian British - Indian	N32 7QY	\N	Kwame Appiah
45	POPESCU	GOSIA	1976-12-12	XT797106C	White Other	N32 7ZD	\N	Abena Boateng
46	POPESCU	AARON	1971-06-15	XX906883B	White Other	N32 7ZD	2026-09-28	Pooja Patel
47	POPESCU	MAŁGORZATA	\N	XP780634D	Not stated	N32 7ZD	\N	Funmilayo Asante
48	EVANS	KAREN	1980-05-14	XG450879A	White British	N31 5FE	\N	Funmilayo Asante
49	DĄBROWSKA	MAŁGORZATA	1965-10-21	XW893997C	White Other	N31 1AE	\N	Pooja Patel
50	DĄBROWSKI	RHIANNON	1971-11-13	XR555942B	White British	N31 1AE	\N	Deepa Gill
51	BRENNAN	DERMOT	1998-02-26	XY251503C	Not stated	NW14 3HU	\N	Pooja Patel
52	MCKENZIE	CATRIONA	1931-07-20	XA833751B	White British	N32 4PT	\N	Kwame Appiah
53	ADEYEMI	PATIENCE	1937-01-25	XW424768C	Black or Black British - African	NW14 3PJ	\N	Funmilayo Asante
54	ADEYEMI	ADEBAYO	1934-11-19	XP999317A	Black or Black British - African	NW14 3PJ	\N	Funmilayo Asante
55	BANKS	KENNETH	1955-11-12	XM936508C	White British	N32 1XT	\N	Pooja Patel
56	HILL	CRAIG	1968-01-26	XT406830A	White British	LE71 9DZ	\N	Kwame Appiah
57	ASANTE	NGOZI	1939-07-30	XA784515D	Black or Black British - African	N32 3SW	\N	Kwame Appiah
58	GRANT	NEVILLE	2000-05-19	XC864664D	Not stated	NW14 1DN	\N	Małgorzata Wiśniewska
59	HALL	JOAN	1953-01-14	XL328695A	White British	NW14 7GA	2026-09-21	Kwame Appiah
60	AP RHYS	SIÂN	1930-03-06	XM400943A	White British	N32 1NP	\N	Abena Boateng
61	SANTOS	RUI	1948-02-27	XS478875C	Not stated	CM30 6TY	\N	Neville Bailey
62	CHEN	WEI	1947-04-23	XG133676B	Chinese	NW14 2JQ	\N	Funmilayo Asante
63	NOWAK	MIHAELA	1974-05-23	XW116947C	White Other	NW15 1BH	\N	Deepa Gill
64	GUPTA	PRIYA	1967-12-02	XN406446B	Asian or Asian British - Indian	N32 4ZB	\N	Deepa Gill
65	MORRISON	ŁUKASZ	2008-07-07	XB082746D	White Other	N32 5TS	\N	Funmilayo Asante
66	KOÇ	AHMET	\N	XT985329A	White Other	N31 4BJ	\N	Pooja Patel
67	TRAN	MING	1977-12-07	XY102821A	Chinese	NW14 3PJ	\N	Deepa Gill
68	COLLINS	MAUREEN	1991-11-01	XS020683D	White British	N32 7WS	\N	Pooja Patel
69	MEHTA	RAHUL	1965-12-26	XB184510A	Not stated	N31 2ZJ	\N	Deepa Gill
70	NOWAK	ELENA	1995-12-14	XL565585D	White Other	NW15 4YY	\N	Pooja Patel
71	OWUSU	YETUNDE	1966-12-14	XB984301A	Black or Black British - African	N31 1AE	\N	Deepa Gill
72	OKAFOR	YAW	1972-05-18	XP672964C	Black or Black British - African	N31 1AE	\N	Neville Bailey
73	SILVA	ANA	1987-11-05	XW433770B	White Other	N32 7RB	\N	Małgorzata Wiśniewska
74	WALSH	BRIDGET	2004-05-24	XZ304272D	White Irish	NW15 7JH	\N	Deepa Gill
75	GREWAL	MAHESH	1973-12-08	XW743290B	Not stated	N32 4PT	\N	Neville Bailey
76	ALLEN	RONALD	1975-05-01	XS160873A	White British	N32 1BH	\N	Małgorzata Wiśniewska
77	GREEN	A	1974-07-26	XY281763D	White British	N31 6WH	\N	Małgorzata Wiśniewska
78	HATHERSAGE	DOREEN	1949-04-28	XJ900522A	White British	N32 1TG	\N	Neville Bailey
79	BENNETT	MICHAEL	1973-11-19	XA859069B	White British	N31 4GZ	\N	Deepa Gill
80	CAMPBELL	GETHIN	1974-02-20	XJ454895D	White British	N32 9JA	\N	Pooja Patel
81	WRIGHT	SHEILA	1937-02-04	XG219197A	White British	NW14 7FX	\N	Deepa Gill
82	MAZUR	KRZYSZTOF	1949-11-24	XL870844B	White Other	N33 5XD	\N	Małgorzata Wiśniewska
83	CHAN	XIU YING	1958-07-17	XH135339A	Chinese	N32 8EB	\N	Deepa Gill
84	LAM	CHUN KIT	1962-04-17	XL864405D	Chinese	N32 8EB	\N	Małgorzata Wiśniewska
85	WÓJCIK	ȘTEFAN	1957-01-31	XX599984B	White Other	N31 7SF	2025-08-04	Pooja Patel
86	UDDIN	TASLIMA	1989-09-27	XB929261B	Asian or Asian British - Pakistani	N31 6LD	\N	D Gill
87	BEGUM	MUHAMMAD	1985-10-24	XX128344B	Asian or Asian British - Pakistani	NW14 2HL	\N	Deepa Gill
88	STEVENS	PAULINE	1957-02-01	XC357478B	White British	N31 1AE	\N	Deepa Gill
89	SANTOS	ANDRÉ	1954-03-04	XX933629C	White Other	NW14 2PA	\N	Kwame Appiah
90	YILMAZ	HATICE	1936-09-24	XG761095A	White Other	NW14 5FE	\N	Funmi Asante
91	MOHAMED	OWAIN	1974-07-22	XA737124C	White British	N32 7ET	\N	Neville Bailey
92	DOĞAN	HÜSEYIN	1933-01-16	XT429516C	Not stated	N31 2FD	\N	Neville Bailey
93	DAVIES	STUART	\N	XP882466B	White British	NW14 9NH	\N	Pooja Patel
94	BROWN	SANDRA	1933-02-09	XL410709C	White British	N31 4WR	\N	Neville Bailey
95	SILVA	LUCÍA	1988-03-12	XT411166D	White Other	N31 4BJ	\N	Pooja Pattl
96	MALIK	YUSUF	1932-05-13	XZ851803C	Asian or Asian British - Pakistani	NW15 4PT	\N	Pooja Patel
97	COOPER	ROBERT	1979-06-20	XW227882A	White British	NW14 1UL	\N	Neville Bailey
98	BEN YOUSSEF	NOOR	1988-09-13	XG022921B	Arab	N33 4NQ	\N	Deepa Gill
99	BROWN	MARGARET	1942-09-24	XC911901D	White British	NW14 5FE	\N	Funmilayo Asante
100	PUGH	CATRIN	1990-10-05	XN647482A	White British	NW15 4DP	\N	Funmilayo Asante
101	FIELD	GEORGE	1951-07-12	XX524764C	White British	NW15 2GG	\N	Deepa Gill
102	BANKS	IMOGEN	1960-07-28	XH179535B	White British	N32 7RB	\N	Małgorzata Wiśniewska
103	NAIR	SUNITA	1955-01-25	XM482282C	Asian or Asian British - Indian	NW14 7FX	\N	Neville Bailey
104	PEÑA	C	1941-11-08	XX833561C	White Other	N32 7RB	\N	Pooja Patel
105	PEÑA	BEATRIZ	1943-10-13	XT878893B	Not stated	N32 7RB	\N	Kwame Appiah
106	RUSU	ANDREEA	1964-02-08	XC478476B	White Other	N31 5FE	\N	Deepa Gill
107	BARKER	BEATRIZ	1936-08-25	XT884749C	White Other	NW14 8LW	\N	Abena Boateng
108	ÇELIK	HATICE	1936-05-01	XH215020B	White Other	N31 5RJ	\N	Małgorzata Wiśniewsa
109	LYNCH	SIOBHÁN	1938-09-17	XA182771A	Not stated	N32 6QQ	\N	Pooja Patel
110	MOHAMED	KHALID	1948-06-14	XX215568C	Arab	NW14 4ES	\N	Kwame Appiah
111	ABRAMOVITCH	CHAYA	1986-01-06	XG396123C	White Other	NW14 7BL	\N	Deepa Gill
112	PATEL	AMIT	2000-01-24	XA839479C	Asian or Asian British - Indian	NW14 2DW	\N	Abena Boateng
113	GRANT	KEISHA	1998-02-28	XE506638C	Black or Black British - Caribbean	N32 1BH	\N	Deepa Gill
114	POPESCU	ANDREI	1982-03-25	XM888665D	White Other	NW14 7GA	\N	Pooja Patel
115	KATZ	NAOMI	1952-04-09	XH421443A	White Other	NW14 1JF	\N	Neville Bailey
116	WHITE	S	1937-01-18	XL338546A	White British	N31 8DY	\N	Pooja Patel
117	RAJA	FATIMA	1943-12-18	XY636163C	Not stated	NW14 2YF	\N	Kwame Appiah
118	DUMITRU	KRZYSZTOF	2000-04-11	XN050655A	White Other	NW14 1JF	\N	Deepa Gill
119	CHOUDHRY	NASREEN	1955-06-25	XK421943A	Asian or Asian British - Pakistani	N31 3AX	\N	Deepa Gill
120	THISTLETHWAITE	DOROTHY	1940-08-25	XN386574D	White British	N32 2TR	\N	Funmilayo Asante
121	JONES	DAVID	1968-04-13	XT903187C	White British	NW15 3BA	\N	Kwame Appiah
122	PEREIRA	BEATRIZ	1993-10-12	XX172572D	White Other	N31 4WR	\N	Abena Boateng
123	RODRÍGUEZ	CATARINA	1957-05-07	XE962294C	White Other	N32 4PT	\N	Deepa Gill
124	GHEORGHIU	GHEORGHE	1965-07-29	XP774343B	White Other	N31 5AQ	\N	Neville Bailey
125	ALI	RUKHSANA	1969-01-28	XS879220C	Asian or Asian British - Pakistani	N31 5AQ	\N	Deepa Gill
126	KHAN	ASIF	1992-01-12	XY941155D	Asian or Asian British - Pakistani	N31 1AE	\N	Kwame Appiah
127	YILMAZ	Z	1947-06-24	XN268759D	White Other	N33 4NQ	\N	K Appiah
128	HENRY	YVONNE	1995-10-12	XR090984A	Black or Black British - Caribbean	NW15 1BH	\N	Abena Boateng
129	MACDONALD	CARYS	1988-08-07	XY902029B	White British	N32 7RB	\N	Abena Boateng
130	PENHALIGON	MARGARET	1942-02-10	XA109100A	White British	NW14 1YX	\N	Małgorzata Wiśniewska
131	BAKER	JOAN	1955-10-18	XY288988D	White British	NW14 7FX	\N	Abena Boateng
132	SIDDIQUI	ZAINAB	1967-02-09	XY068991A	Asian or Asian British - Pakistani	N32 1GY	\N	Funmilayo Asante
133	KHAN	NAZRUL	1996-11-29	XX790977A	Asian or Asian British - Pakistani	NW15 8QG	\N	Funmilayo Asante
134	PORTER	JANE	2003-06-17	XZ074752B	White British	N31 6SX	\N	Pooja Patel
135	KRAWCZYK	AGNIESZKA	1977-08-02	XR087052C	White Other	N31 4WR	\N	Pooja Patel
136	PATEL	AMIT	1938-08-26	XL639826D	Asian or Asian British - Indian	N31 6SX	\N	Neville Bailey
137	KOWALSKA	IOANA	1968-06-04	XR391220C	White Other	N33 4BJ	\N	Neville Bailey
138	SIDDIQUI	MOHAMMED	1989-10-27	XB783348B	Not stated	WV77 4FA	\N	Deepa Gill
139	HUSSAIN	FARZANA	1983-11-16	XH658470C	Asian or Asian British - Pakistani	N31 9SY	\N	Pooja Patel
140	BOATENG	CHIOMA	1972-03-15	XW648645D	Black or Black British - African	NW14 5RJ	\N	Neville Bailey
141	BAILEY	TOBY	1999-11-22	XM407828B	White British	N32 4PT	\N	Funmilayo Asante
142	OBI	CHINEDU	1966-03-28	XZ019963C	Black or Black British - African	NW14 3JY	\N	Małgorzata Wiśniewska
143	AL JABOURI	KARIM	1947-04-22	XG186374C	Arab	NW14 7BL	\N	Abena Boateng
144	CHOUDHRY	NASREEN	1953-05-04	XB425989A	Asian or Asian British - Pakistani	N31 5BT	\N	Neville Bailey
145	DAVIES	GEMMA	1975-04-13	XB972370A	White British	NW14 5LU	\N	Neville Bailey
146	WILLIAMS	JEAN	1929-08-25	XB890968A	White British	N31 7YZ	\N	Neville Bailey
147	KAMIŃSKA	KATARZYNA	1993-08-17	XH790283B	White Other	NW15 6HW	\N	Małgorzata Wiśniewska
148	BAILEY	GEMMA	1990-10-26	XP871628D	White British	NW14 2UU	\N	Pooja Patel
149	OWUSU	FUNMI	1968-09-03	XX185149D	Black or Black British - African	N31 1FU	\N	Kwame Appiah
150	TAPSELL	JOHN	1953-06-05	XS231120C	White British	NW14 7GA	\N	Małgorzata Wiśniewska
151	YOUNG	DAVID	1965-09-03	XZ667904B	White British	N31 4SE	\N	Deepa Gill
152	AL-MASRI	AHMED	1955-12-27	XS256653D	Arab	N33 1RZ	\N	Neville Bailey
153	DAVIES	RONALD	1946-12-03	XA120082A	White British	NW15 1GY	\N	Małgorzata Wiśniewska
154	PIERRE	CURTIS	1971-12-28	XR500026B	Black or Black British - Caribbean	N32 4PT	2026-05-22	Kwame Appiah
155	ABRAMOVITCH	AVRAHAM	2002-11-27	XM453994A	White Other	N31 2EZ	\N	Kwame Appiah
156	NOLAN	CIARA	1973-05-17	XW465318D	White Irish	N31 2WY	\N	Deepa Gill
157	JACKSON	RUBY	1961-03-27	XP803780A	White British	N31 5AQ	\N	Abena Boateng
158	JACKSON	PETER	1959-02-11	XZ883532C	White British	N31 5AQ	\N	Deepa Gill
159	BAILEY	ROSEMARY	\N	XG284244A	Not stated	N31 8HP	\N	Deepa Gill
160	WILLIAMS	WILLIAM	1984-12-20	XK708511C	White British	NW14 7AG	\N	Abena Boateng
161	NOWAK	MONIKA	1975-03-08	XJ417530C	White Other	N33 5NY	\N	Gosia Wiśniewska
162	KHATUN	NASREEN	1973-10-13	XR735375D	Asian or Asian British - Pakistani	NW15 1NP	\N	Abena Boateng
163	MOHAMED	YOUSSEF	1974-03-27	XR030556C	Arab	NW15 1BH	\N	Neville Bailey
164	CHAUHAN	ADITI	1958-11-12	XJ478268D	Asian or Asian British - Indian	NW14 1JF	\N	Kwame Appiah
165	WOODS	MARGARET	1966-01-24	XW487276A	White British	LU9 2PD	\N	Deepa Gill
166	PAGE	ROBERT	1953-01-24	XX522902C	White British	N32 1HB	\N	Pooja Patel
167	LI	JIA HUI	1932-02-10	XK713549C	Chinese	N32 4ES	\N	Pooja Patel
168	REES	F	1940-10-06	XR873001A	White British	N33 1RZ	\N	Funmilayo Asante
169	ST JOHN	SHANICE	2002-03-26	XS264604A	Black or Black British - Caribbean	N33 4XU	\N	Neville Bailey
170	HENRY	LEROY	1937-04-02	XW908558A	Black or Black British - Caribbean	NW15 4DP	\N	Kwame Appiah
171	SHAH	KAVITA	1973-09-09	XT863980B	Asian or Asian British - Indian	N32 4JG	\N	Małgorzata Wiśniewska
172	YILMAZ	MEHMET	1952-10-22	XZ696651C	White Other	NW14 7BL	\N	Abena Boateng
173	JONES	JONATHAN	1968-11-29	XL574428D	White British	WV77 4FA	\N	Pooja Patel
174	RAHHMAN	MUHAMMAD	1947-01-21	XZ413279B	Not stated	N31 2LT	\N	Abena Boateng
175	OKONKWO	SUNDAY	1998-04-14	XG809594B	Black or Black British - African	NW14 7FX	\N	Abena Boateng
176	JOHNSON	DEREK	1946-05-18	XB447365B	White British	N33 7HE	\N	Deepa Gill
177	IQBAL	T	1970-05-21	XG361942B	Asian or Asian British - Pakistani	N32 2TR	\N	Kwame Appiah
178	IQBAL	FAISAL	\N	XL137616D	Asian or Asian British - Pakistani	N32 2TR	\N	Pooja Patel
179	BLACKWELL	LINDA	1975-05-20	XL844323A	White British	N32 4TH	\N	Kwame Appiah
180	CAMPBELL	SONIA	1950-12-17	XH701678A	Black or Black British - Caribbean	NW14 7GA	\N	Neville Bailey
181	DAWSON	ELIZABETH	1945-07-08	XS053295C	White British	N32 4HD	\N	Małgorzata Wiśniewska
182	SOLANKI	RAJ	1988-12-08	XA134092B	Asian or Asian British - Indian	N31 5FE	\N	Deepa Gill
183	KAYA	MURAT	1984-02-04	XM317767B	White Other	NW14 7GA	\N	Deepa Gill
184	SZYMCZAK	KRZYSZTOF	1952-08-24	XG416851D	White Other	NW14 9AZ	\N	Pooja Patel
185	HALL	RAYMOND	1946-06-15	XJ552237B	White British	N33 1LJ	\N	Neville Bailey
186	OKAFOR	FUNMILAYO	1945-07-23	XY579220B	Black or Black British - African	N31 9NH	\N	Funmilayo Asante
187	KOÇ	GÜLSÜM	1967-05-02	XA615125B	White Other	NW14 7GA	2026-03-15	Małgorzata Wiśniewska
188	MARTIN	SHEILA	1949-10-02	XZ200233A	White British	NW14 1QW	\N	Neville Bailey
189	WINTERBOTTOM	OLIVIA	1975-07-14	XN965421B	White British	NW14 7GA	\N	Funmilayo Asante
190	KRAWCZYK	MAŁGORZATA	1940-05-22	XZ860545C	White Other	NW14 1HB	\N	Funmilayo Asante
191	MCLEOD	ANGHARAD	1949-10-16	XH787812A	Not stated	N32 4DP	\N	Funmilayo Asante
192	WOOD	CHRISTOPHER	1962-01-18	XX082881B	White British	WV77 4FA	\N	Funmilayo Asante
193	GILL	GURDEEP	1945-01-15	XB375634A	Asian or Asian British - Indian	NW14 2HL	\N	Funmilayo Asante
194	SILVA	VALLENTINA	1952-08-21	XX069243A	Not stated	N31 4RA	\N	Kwame Appiah
195	NOLAN	KIERAN	2001-10-15	XW201588D	White Irish	N32 1SD	\N	Pooja Patel
196	JONES	NORMAN	1956-02-10	XK055381C	White British	NW14 2JQ	\N	Funmilayo Asante
197	IONESCU	AGNIESZKA	1970-11-28	XY120802A	White Other	N32 3BA	\N	Kwame Appiah
198	LOVELACE	ROSEMARY	1971-11-05	XH942447C	White British	N32 2GG	\N	Abena Boateng
199	PARMAR	ANJALI	1947-06-26	XX711409D	Asian or Asian British - Indian	N32 1PS	2025-07-29	Deepa Gill
200	OBI	PATIENCE	1955-05-01	XX402449C	Black or Black British - African	NW15 5PB	\N	Abena Boateng
201	PEÑA	ANA	1950-08-07	XN969733B	White Other	N32 8FF	\N	Kwame Appiah
202	MARSHALL	REBECCA	\N	XY979432C	White British	N32 1TG	\N	Neville Bailey
203	ADEYEMI	CHIOMA	1973-04-11	XB023624A	Black or Black British - African	N32 4PT	\N	Małgorzata Wiśniewska
204	LIEBERMAN-ADEYEMI	DANIEL	1978-08-07	XN598354D	White Other	N33 4NQ	\N	Neville Bailey
205	ROBERTSON	RHIANNON	1941-02-13	XA487489D	White British	N32 1TG	\N	Deepa Gill
206	ŞAHIN	A	1948-08-26	XG413656B	Black or Black British - African	N32 7RB	\N	Kwame Appiah
207	KAMIŃSKA	MAGDALENA	1961-05-21	XB296401C	White Other	N32 2GG	\N	Pooja Patel
208	BIBI	SHABANA	2001-01-11	XS109152D	Asian or Asian British - Pakistani	NW15 1NP	\N	Abena Boateng
209	BIBI	FARZANA	1965-01-11	XP348009A	Asian or Asian British - Pakistani	NW15 1NP	\N	Deepa Gill
210	KOÇ	MEHMET	2001-08-22	XW092678D	White Other	NW14 2YF	\N	Abena Boateng
211	BEN YOUSSEF	ABDI	1952-09-22	XZ616899B	Not stated	N32 7QY	\N	Abena Boateng
212	LLEWELLYN	GARETH	1939-04-22	XY313696C	White British	NW15 4DP	\N	Kwame Appiah
213	DOS SANTOS	JOSÉ	1947-06-17	XR927820A	White Other	N33 5NY	\N	Deepa Gill
214	CONSTANTIN	KATARZYNA	1970-03-07	XZ451762A	White Other	N31 4WR	\N	Abena Boateng
215	GORDON	LEROY	1967-07-22	XZ533531D	Not stated	NW14 7RB	\N	N Bailey
216	JONES	MARGARET	1949-07-04	XG740285C	White British	NW15 5PB	\N	Funmilayo Asante
217	BOATENG	BABATUNDE	1975-10-26	XS280944B	Black or Black British - African	NW15 1BH	\N	Pooja Patel
218	LEWIS	CHERELLE	1932-05-09	XJ664028B	Black or Black British - Caribbean	N31 1ER	\N	Pooja Patel
219	AL-MASRI	AMINA	1938-07-17	XK237114C	Arab	N32 9JA	\N	Neville Bailey
220	NAIR	S	1967-08-06	XM048398D	Asian or Asian British - Indian	CF66 3RN	\N	D Gill
221	LOVELACE	IAN	2001-03-15	XE596855D	White British	NW14 7BL	\N	Abena Boateng
222	HASSAN	A	1957-10-23	XW834378C	Arab	N31 7SF	2024-11-28	Funmilayo Asante
223	PRICE	CHLOE	1973-06-02	XS061742A	White British	N32 7QY	2026-06-02	Neville Bailey
224	PRICE	JOHN	1968-05-14	XY571168A	White British	N32 7QY	2026-01-30	Pooja Patel
225	CARTER	PAUL	1983-05-20	XS092627C	White British	NW14 1HB	2026-02-08	Funmilayo Asante
226	BROWN	JEAN	1947-05-23	XE414309B	White British	NW14 4UN	\N	Neville Bailey
227	AL-MASRI	AHMED	1961-11-21	XZ069632C	Arab	N32 4PT	\N	Deepa Gill
228	MIRZA	NAZIA	1934-12-28	XA528609A	Asian or Asian British - Pakistani	NW14 1JF	\N	Abena Boateng
229	MIRZA	SHAHID	1931-07-15	XT557233B	Not stated	NW14 1JF	\N	Kwame Appiah
230	UDDIN	FATIMA	1943-05-25	XY146074C	Asian or Asian British - Pakistani	NW14 1QW	\N	Deepa Gill
231	MENSAH	PRECIOUS	1968-03-19	XT046227D	Black or Black British - African	NW14 1JF	\N	Pooja Patel
232	MENSAH	TUNDE	1971-12-10	XB828659B	Black or Black British - African	NW14 1JF	\N	Pooja Patel
233	YILMAZ	ÖZGÜR	1963-04-21	XX617530D	White Other	N32 4ZB	\N	Deepa Gill
234	O'SULLIVAN	AOIFE	1977-08-09	XT169235B	White Irish	N31 4LL	\N	Abena Boateng
235	O'BRIEN	SEAMUS	\N	XJ594881A	White Irish	N33 1AE	\N	Funmilayo Asante
236	O'BRIEN	SINÉAD	\N	XH602864D	White Irish	N33 1AE	2025-02-23	Pooja Patel
237	THOMPSON	HEATHER	\N	XP294375A	Not stated	N32 4ES	\N	Pooja Patel
238	NAIR	SUNITA	1966-09-30	XC698378D	Asian or Asian British - Indian	NW14 5UW	\N	Abena Boateng
239	ANDERSON	RHIANNON	1966-05-27	XW842816C	White British	N31 1ZA	2026-03-30	Pooja Ptael
240	ANDERSON	GARETH	1967-07-31	XJ425872A	White British	N31 1ZA	\N	D Gill
241	BLAKE	BEVERLEY	\N	XM138992D	Black or Black British - Caribbean	NW14 2HL	\N	Małgorzata Wiśniewska
242	KELLY	BRENDAN	1994-03-24	XJ505003A	White Irish	N33 5GH	\N	Neville Bailey
243	ABRAMOVITCH	JONATHAN	1948-10-24	XA603602A	White Other	NW14 4ES	\N	Neville Bailey
244	DOĞAN	MEHMET	1975-09-12	XS013040D	White Other	N31 7YZ	\N	Deepa Gill
245	DOĞAN	AYŞE	1971-06-13	XG557246A	White Other	N31 7YZ	\N	Kwame Appiah
246	SINCLAIR	MEGAN	\N	XW820581B	White British	NW14 7BL	\N	Pooja Patel
247	FARQUHARSON	CHAYA	1955-05-12	XM508854B	White Other	N31 7YZ	\N	Abena Boateng
248	EVANS	DOREEN	1930-06-28	XW109889C	White British	NW15 1BH	\N	K Appiah
249	COOPER	CHRISTINE	\N	XA793215D	White British	NW14 6JZ	\N	Kwame Appiah
250	TAYLOR	WENDY	1962-09-05	XK134975C	White British	N31 8NZ	\N	Kwwame Appiah
251	SIDDIQUI	SHAMIMA	\N	XS284346C	Asian or Asian British - Pakistani	N31 2LT	\N	Funmilayo Asante
252	SIDDIQUI	MUHAMMAD	1968-12-09	XC954402A	Asian or Asian British - Pakistani	N31 2LT	\N	Deepa Gill
253	MEHTA	GURDEEP	1959-07-30	XW684640B	Asian or Asian British - Indian	N31 4RA	2025-12-09	P Patel
254	FRANCIS	BEVERLEY	1939-02-06	XA900450C	Not stated	NW14 7AG	\N	Funmilayo Asante
255	DAVIES	ABIGAIL	1971-03-03	XX648920A	White British	N32 6PL	\N	Kwame Appiah
256	WOOD	BRENDA	1965-07-29	XT277638B	White British	N31 1AE	\N	Deepa Gill
257	RAJA	SHAHID	1942-01-09	XY734460B	Asian or Asian British - Pakistani	N31 1QW	\N	Malgorzata Wiśniewska
258	ISLAM	SHAFIQ	2004-12-15	XK771817D	Asian or Asian British - Pakistani	N31 8SQ	\N	Deepa Gill
259	KATZ	JONATHAN	1930-07-12	XK473850B	White Other	N31 4BJ	\N	Małgorzata Wiśniewska
260	HUSSAIN	RUKHSANA	1991-08-26	XX077820C	Not stated	NW15 8EB	\N	Deepa Gill
261	RAHMAN	REHANA	1972-01-11	XK136033C	Asian or Asian British - Pakistani	N32 1TG	\N	Kwame Appiah
262	BROWN	PHILIP	1951-11-26	XR102130C	White British	N31 4RA	\N	Deepa Gill
263	THOMAS	DELROY	1951-10-21	XL579622D	Not stated	NW15 5HN	\N	Małgorzata Wiśniewska
264	PRICE-STEVENS	KEITH	1999-11-21	XH918847D	White British	N33 2LT	\N	Abena Boateng
265	ARSLAN	LEYLA	1970-12-27	XT654732B	White Other	N32 8LW	\N	Abena Boateng
266	EZE	IFEOMA	2006-08-06	XS543618A	Black or Black British - African	N32 7ET	\N	A Boateng
267	TRAN	LI NA	1968-12-01	XA345193C	Chinese	N32 7RB	\N	Neville Bailey
268	HALL	ARCHIE	2005-08-28	XT372206D	White British	N31 2ZJ	\N	Funmilayo Asante
269	GILL	MANPREET	2003-09-09	XP811736C	Asian or Asian British - Indian	N31 1AE	\N	Neville Bailey
270	JONES	GEMMA	1970-05-01	XW370837C	White British	N31 8GJ	\N	Funmilayo Asante
271	QUINN	DERMOT	1970-11-21	XP001468B	White Irish	N33 7TJ	\N	Abena Boateng
272	GALLAGHER	P	1963-06-28	XR141476C	White Irish	N32 2SN	\N	Deepa Gill
273	FLETCHER	SANDRA	1955-09-16	XP805968A	White British	N32 5QF	\N	Abena Boateng
274	MILLS	PATRICIA	1929-07-10	XX150878D	White British	N31 4NQ	\N	Małgorzata Wiśniewska
275	MILLS	DAVID	1925-06-23	XJ378405C	White British	N31 4NQ	\N	Neville Bailey
276	ALI	SAHRA	1940-09-03	XE066165D	Arab	N33 1LJ	\N	Abena Boateng
277	EVANS	WAYNE	1964-01-26	XY890661A	White British	N33 1LJ	\N	Deepa Gill
278	CHOLMONDELEY	NORMAN	1932-11-09	XJ673070C	White British	N32 8EB	\N	Abena Boateng
279	MACDONALD	GARETH	1993-10-28	XC800558B	White British	N33 9DG	\N	Funmilayo Asante
280	ADEYEMI	NGOZI	1971-12-23	XN443374C	Black or Black British - African	N31 4WR	\N	Neville Bailey
281	HUSSAIN	HAFSA	1934-09-01	XL375953D	Asian or Asian British - Pakistani	NW14 2JQ	\N	Funmilayo Asante
282	HUSSAIN	ZEESHAN	1968-10-06	XG439534A	Asian or Asian British - Pakistani	NW14 2JQ	\N	Pooja Patel
283	GILL	VIKRAM	1950-03-26	XZ793956A	Asian or Asian British - Indian	NW15 4DP	\N	Pooja Patel
284	WETHERBY	HENRY	2006-07-19	XH229123D	Not stated	N32 7LN	\N	Deepa Gill
285	WALKER	CHARLES	1967-07-27	XM488681C	White British	NW14 9LE	\N	Kwame Appiah
286	GREEN	ALFIE	2006-11-07	XC666488B	White British	N31 4GZ	\N	Abena Boateng
287	PATEL	ANJALI	\N	XY385808B	Not stated	NW14 2JQ	\N	Kwame Appiah
288	LAM	THI MAI	1949-05-12	XR755504B	Chinese	NW14 4JG	\N	Deepa Gill
289	CHOUDHRY	RASHID	1978-02-14	XZ098217C	Asian or Asian British - Pakistani	N32 2SN	\N	Abena Boateng
290	JACKSON	ROSEMARY	1958-12-08	XW932791C	White British	NW14 8LW	\N	Kwame Appiah
291	MCCARTHY	BRENDAN	1999-06-18	XY916438A	White Irish	N33 7HE	\N	Małgorzata Wiśniewska
292	PHAM	CHUN KIT	1958-05-12	XZ048663D	Chinese	NW15 5PB	\N	Abena Boateng
293	GOLDBERG	TALIA	1981-10-11	XC564522A	White Other	NW15 3GR	\N	Funmilayo Asante
294	BHATTACHARYA	GURPREET	1963-06-02	XX974195C	Not stated	N32 3PJ	\N	Neville Bailey
295	TAYLOR	ROBERT	1936-11-05	XT022254B	White British	N31 1WQ	\N	Funmilayo Asante
296	TAYLOR	SAHRA	\N	XX570930A	Arab	N31 1WQ	\N	Pooja Patel
297	AHMED	REHANA	1990-01-28	XR679222D	Asian or Asian British - Pakistani	N32 4ES	\N	Abena Boateng
298	ŞAHIN	HATICE	1953-01-18	XK067806D	White Other	NW14 4LL	\N	Neville Bailey
299	BROWN	SHEILA	1939-07-23	XP159105B	White British	NW14 7BL	\N	Funmilayo Asante
300	WONG	VAN DUC	1960-11-26	XR690515B	Chinese	N32 7RB	\N	Małgorzata Wiśniewska
\.


--
-- Data for Name: direct_payments; Type: TABLE DATA; Schema: finance; Owner: -
--

COPY finance.direct_payments (id, payee, sort_code, account_number, weekly_amount, started) FROM stdin;
1	Mr Kojo Okafor	00-56-90	70836251	192.74	2024-01-27
2	Miss Margaret Wright	00-47-82	72409456	592.47	2024-12-06
3	Mr Clive Taylor	00-13-42	66639419	372.19	2026-11-04
4	Mr Michał Constantin	00-87-17	59594327	222.49	2024-06-04
5	Mrs Ayşe Aydın	00-66-52	32467442	560.15	2026-05-02
6	Mrs Farzana Islam	00-35-72	41932564	242.73	2024-11-22
7	Mrs Emma Jackson	00-89-53	31419630	284.24	2024-12-06
8	Miss Ewa Krawczyk	00-81-57	41362041	362.35	2026-02-19
9	Mrs Valentina Santos	00-84-84	53765648	604.91	2024-06-21
10	Mr Łukasz Lewandowski	00-47-98	15981395	224.32	2026-08-06
11	Mrs Jean Cooper	00-64-91	84878184	151.52	2026-04-03
12	Mr Raj Joshi	00-48-28	32958161	405.94	2025-08-20
13	Miss Shabana Begum	00-50-94	86586148	109.75	2025-06-17
14	Mr Kojo Adebayo	00-35-97	51244248	163.34	2024-04-05
15	Mr Gary Marshall-Harris	00-19-18	52774157	207.47	2024-06-21
16	Mr Aaron Popescu	00-76-81	91868084	404.62	2023-12-08
17	Dr Małgorzata Dąbrowska	00-28-26	97199153	544.23	2023-10-31
18	Mrs Catriona McKenzie	00-83-48	17205977	135.18	2024-09-04
19	Mr Kenneth Banks	00-40-33	95310535	466.66	2024-09-21
20	Mr Neville Grant	00-65-46	39926875	296.72	2024-02-20
21	Mr Rui Santos	00-56-17	93784142	141.04	2026-04-17
22	Mrs Priya Gupta	00-98-18	41816430	603.75	2023-08-27
23	Mr Ming Tran	00-10-16	69722064	236.77	2024-02-24
24	Mrs Elena Nowak	00-20-48	83459385	88.61	2023-12-28
25	Ms Ana Silva	00-12-34	87156920	145.45	2026-10-31
26	Mr Ronald Allen	00-37-89	53790701	424.98	2024-07-15
27	Mr Michael Bennett	00-20-31	80811591	323.06	2025-06-08
28	Mr Krzysztof Mazur	00-11-51	17713510	426.48	2024-05-14
29	Mr Ștefan Wójcik	00-40-13	74891810	177.62	2023-08-14
30	Miss Pauline Stevens	00-27-93	44394110	341.67	2025-04-17
31	Mr Owain Mohamed	00-58-51	76602762	119.05	2025-01-28
32	Mrs Sandra Brown	00-65-69	53278956	411.21	2023-12-30
33	Mr Robert Cooper	00-57-93	70359065	318.87	2026-01-16
34	Miss Catrin Pugh	00-47-37	96460994	77.86	2024-10-23
35	Mrs Sunita Nair	00-39-26	77512896	541.75	2023-12-24
36	Dr Andreea Rusu	00-51-33	23106612	565.04	2025-01-04
37	Mrs Siobhán Lynch	00-37-50	54525471	455.94	2026-02-26
38	Mr Amit Patel	00-15-88	73276302	168.67	2024-11-22
39	Ms Naomi Katz	00-98-13	65693696	368.75	2026-08-22
40	Mr Krzysztof Dumitru	00-19-42	68582520	355.44	2024-11-17
41	Mr David Jones	00-17-56	43459080	328.51	2023-08-03
42	Mr Gheorghe Gheorghiu	00-36-59	12776628	288.48	2023-10-08
43	Mrs Zeynep Yılmaz	00-67-83	91599384	347.45	2024-05-14
44	Miss Margaret Penhaligon	00-14-41	33246905	331.34	2026-07-23
45	Mr Nazrul Khan	00-98-56	83447267	451.71	2026-04-15
46	Dr Amit Patel	00-89-58	51499760	453.64	2026-06-04
47	Miss Farzana Hussain	00-20-68	65746725	449.79	2024-01-13
48	Mr Chinedu Obi	00-14-88	49675260	82.85	2026-01-16
49	Mrs Gemma Park	00-73-74	20238094	459.63	2026-08-29
50	Mrs Gemma Bailey	00-43-31	24332974	452.07	2023-09-22
51	Mr David Young	00-31-13	30261549	466.37	2026-03-14
52	Mr Curtis Pierre	00-10-65	74866424	354.34	2024-03-11
53	Miss Ruby Jackson	00-70-12	80583552	608.77	2026-09-29
54	Mr William Williams	00-88-96	71453188	287.97	2025-05-14
55	Mr Youssef Mohamed	00-36-54	72864609	204.64	2026-09-26
56	Mr Robert Page	00-48-46	64720682	348.06	2026-09-04
57	Mrs Shanice St John	00-19-77	14790754	605.26	2024-08-01
58	Mr Mehmet Yılmaz	00-42-57	97142498	143.96	2024-04-29
59	Mr Sunday Okonkwo	00-40-55	11957677	547.76	2023-11-26
60	Mr Faisal Iqbal	00-54-80	86573754	268.65	2026-03-06
61	Mrs Elizabeth Dawson	00-32-29	47645197	165.88	2024-12-31
62	Mr Krzysztof Szymczak	00-56-95	13544999	553.84	2023-08-01
63	Miss Gülsüm Koç	00-15-22	62415476	115.73	2026-04-25
64	Ms M Krawczyk	00-24-50	70145719	395.41	2024-04-04
65	Mr Gurdeep Gill	00-95-73	98272104	501.18	2023-12-02
66	Mr Norman Jones	00-39-69	22949271	360.45	2025-09-09
67	Ms Anjali Parmar	00-41-72	93457449	606.47	2025-12-29
68	Mrs Rebecca Tapsell	00-74-75	57137056	311.11	2026-03-07
69	Mrs Rhiannon Robertson	00-89-92	67436209	254.36	2025-11-15
70	Mrs Shabana Bibi	00-14-74	81097556	169.22	2023-08-02
71	Mr Abdi Ben Youssef	00-57-17	52438580	494.44	2023-11-30
72	Mrs Katarzyna Constantin	00-90-77	22655167	275.48	2024-03-23
73	Mr Babatunde Boateng	00-36-66	11189150	47.17	2025-05-27
74	Ms Simran Nair	00-79-87	25466322	194.65	2026-10-20
75	Ms Chloe Price	00-90-38	77371615	590.89	2023-11-25
76	Miss Jean Brown	00-61-84	38181051	260.02	2026-03-19
77	Mr Shahid Mirza	00-44-52	22584731	452.08	2025-06-19
78	Mr Tunde Mensah	00-25-72	17794449	525.78	2023-08-18
79	Mr Seamus O'Brien	00-45-42	92764346	468.24	2025-06-08
80	Mrs Sunita Nair	00-67-69	25290136	349.68	2025-12-29
81	Dr Beverley Blake	00-83-57	29551537	54.28	2024-10-26
82	Mr Mehmet Doğan	00-65-60	23539150	103.08	2025-09-01
83	Mrs Chaya Farquharson	00-83-83	96683136	294.18	2025-05-03
84	Miss Wendy Taylor	00-14-59	42528858	51.12	2024-04-30
85	Mr Gurdeep Mehta	00-26-86	26243779	309.45	2025-08-20
86	Mrs Brenda Wood	00-93-85	39770064	365.59	2023-12-23
87	Mr Jonathan Katz	00-94-58	48558368	215.26	2025-10-04
88	Mr Philip Brown	00-92-72	78969459	427.68	2025-03-28
89	Miss Leyla Arslan	00-20-51	17152339	414.33	2023-12-09
90	Mr Archie Hall	00-50-84	68405017	42.92	2026-04-02
91	Mr Dermot Quinn	00-11-39	51658471	107.02	2024-09-05
92	Mrs Patricia Mills	00-47-44	10743330	60.92	2023-08-03
93	Mr Wayne Evans	00-78-95	67445406	595.96	2024-02-19
94	Ms Ngozi Adeyemi	00-20-30	34240403	297.69	2026-02-26
95	Mr Vikram Gill	00-75-61	65505023	80.05	2023-10-06
96	Mr Alfie Green	00-39-63	70866853	340.82	2026-01-02
97	Mr Rashid Choudhry	00-65-14	81324388	377.74	2026-06-09
98	Mr Chun Kit Pham	00-26-36	40573213	135.34	2024-02-10
99	Mr Robert Taylor	00-51-58	66348632	495.66	2026-06-01
100	Mrs Hatice Şahin	00-30-51	35167032	215.41	2025-05-30
\.


--
-- Data for Name: app_users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.app_users (id, login, full_name, email, password_hash, last_ip) FROM stdin;
1	jgheorghiu03	Jakub Gheorghiu	jakub.gheorghiu@harrowick.example.org	\N	198.51.100.4
2	bthompson19	Brenda Thompson	brenda.thompson@harrowick.example.org	\N	203.0.113.20
3	mclarke40	Mark Clarke	mark.clarke@harrowick.example.org	\N	203.0.113.41
4	okelly14	Orla Kelly	orla.kelly@harrowick.example.org	\N	203.0.113.209
5	jcooper31	Jean Cooper	jean.cooper@harrowick.example.org	\N	198.51.100.226
6	mgwynne55	Morag Gwynne	morag.gwynne@harrowick.example.org	\N	198.51.100.250
7	seze89	Samuel Eze	samuel.eze@harrowick.example.org	\N	203.0.113.34
8	ademir91	Ahmet Demir	ahmet.demir@harrowick.example.org	\N	198.51.100.36
9	broberts00	Bethany Roberts	bethany.roberts@harrowick.example.org	\N	198.51.100.42
10	mli09	Mei Li	mei.li@harrowick.example.org	\N	198.51.100.51
11	mjones29	Maureen Jones	maureen.jones@harrowick.example.org	\N	203.0.113.71
12	sgrewal36	Suresh Grewal	suresh.grewal@harrowick.example.org	\N	198.51.100.119
13	agreen55	Alan Green	alan.green@harrowick.example.org	\N	203.0.113.138
14	along80	Amy Long	amy.long@harrowick.example.org	\N	203.0.113.163
15	ggill19	Gurpreet Gill	gurpreet.gill@harrowick.example.org	\N	203.0.113.199
16	sparker56	Sarah Parker	sarah.parker@harrowick.example.org	\N	203.0.113.83
17	ksingh61	Kiran Singh	kiran.singh@harrowick.example.org	\N	198.51.100.88
18	fali07	Farzana Ali	farzana.ali@harrowick.example.org	\N	203.0.113.131
19	kthompson64	Kelly Thompson	kelly.thompson@harrowick.example.org	\N	203.0.113.188
20	psingh93	Priya Singh	priya.singh@harrowick.example.org	\N	198.51.100.217
21	ohall96	Olivia Hall	olivia.hall@harrowick.example.org	\N	198.51.100.220
22	dmills70	Donna Mills	donna.mills@harrowick.example.org	\N	203.0.113.41
23	kshah90	Kavita Shah	kavita.shah@harrowick.example.org	\N	203.0.113.61
24	aboateng63	Abena Boateng	abena.boateng@harrowick.example.org	\N	198.51.100.228
25	hmoore69	Hannah Moore	hannah.moore@harrowick.example.org	\N	198.51.100.234
26	marslan25	Mehmet Arslan	mehmet.arslan@harrowick.example.org	\N	203.0.113.37
27	dbrown35	David Brown	david.brown@harrowick.example.org	\N	198.51.100.47
28	bwilson84	Barbara Wilson	barbara.wilson@harrowick.example.org	\N	203.0.113.96
29	rjackson49	Ruby Jackson	ruby.jackson@harrowick.example.org	\N	198.51.100.158
30	hbailey60	Helen Bailey	helen.bailey@harrowick.example.org	\N	203.0.113.169
31	jpark36	James Park	james.park@harrowick.example.org	\N	198.51.100.242
32	ncarter47	Norman Carter	norman.carter@harrowick.example.org	\N	198.51.100.100
33	fiqbal80	Faisal Iqbal	faisal.iqbal@harrowick.example.org	\N	198.51.100.133
34	eowusu01	Emmanuel Owusu	emmanuel.owusu@harrowick.example.org	\N	198.51.100.151
35	dlong20	David Long	david.long@harrowick.example.org	\N	203.0.113.170
36	ppatel33	Priya Patel	priya.patel@harrowick.example.org	\N	203.0.113.183
37	neze76	Ngozi Eze	ngozi.eze@harrowick.example.org	\N	198.51.100.226
38	hmohamed21	Hodan Mohamed	hodan.mohamed@harrowick.example.org	\N	198.51.100.18
39	cwood37	Christopher Wood	christopher.wood@harrowick.example.org	\N	203.0.113.34
40	eyildiz41	Elif Yıldız	elif.yildiz@harrowick.example.org	\N	203.0.113.38
41	aionescu64	Agnieszka Ionescu	agnieszka.ionescu@harrowick.example.org	\N	203.0.113.61
42	sfrancis86	Shanice Francis	shanice.francis@harrowick.example.org	\N	203.0.113.83
43	halmasri03	Hodan Al-Masri	hodan.almasri@harrowick.example.org	\N	203.0.113.97
44	dthompson72	Daniel Thompson	daniel.thompson@harrowick.example.org	\N	203.0.113.166
45	rlovelace40	Rebecca Lovelace	rebecca.lovelace@harrowick.example.org	\N	198.51.100.231
46	abell60	Andrew Bell	andrew.bell@harrowick.example.org	\N	198.51.100.98
47	rjones67	Ryan Jones	ryan.jones@harrowick.example.org	\N	203.0.113.105
48	irahman33	Imran Rahman	imran.rahman@harrowick.example.org	\N	203.0.113.168
49	bkelly43	Brendan Kelly	brendan.kelly@harrowick.example.org	\N	203.0.113.178
50	rsingh75	Rahul Singh	rahul.singh@harrowick.example.org	\N	203.0.113.210
51	jbrooks96	John Brooks	john.brooks@harrowick.example.org	\N	203.0.113.231
52	mwong24	Ming Wong	ming.wong@harrowick.example.org	\N	203.0.113.6
53	fasante37	Funmilayo Asante	funmilayo.asante@harrowick.example.org	\N	198.51.100.19
54	irobertson68	Isobel Robertson	isobel.robertson@harrowick.example.org	\N	203.0.113.50
55	ilovelace72	Isla Lovelace	isla.lovelace@harrowick.example.org	\N	198.51.100.151
56	wgardnerev21	William Gardner-Evans	william.gardnerevans@harrowick.example.org	\N	203.0.113.197
57	dgill23	Deepa Gill	deepa.gill@harrowick.example.org	\N	198.51.100.199
58	mleung87	Mei Leung	mei.leung@harrowick.example.org	\N	203.0.113.13
59	hwetherby95	Henry Wetherby	henry.wetherby@harrowick.example.org	\N	198.51.100.21
60	skhan54	Shahid Khan	shahid.khan@harrowick.example.org	\N	203.0.113.77
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
