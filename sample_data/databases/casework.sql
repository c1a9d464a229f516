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
1	Ayşe	Yılmaz	2010-04-07	9999111173	Gülsüm Yılmaz	07700900135	117 Bramley Road, Harrowick, London NW15 2GG	2025-02-05	Police notification: Gülsüm Yılmaz assaulted by partner while Ayşe Yılmaz was in the next room. MERLIN received 31 May 2026.
2	Marcia	Grant	2023-06-04	9992191139	Gloria Grant	\N	Top Floor Flat, 158 Rowan Drive, Harrowick N31 2FD	2026-06-21	Police notification: Gloria Grant assaulted by partner while Marcia Grant was in the next room. MERLIN received 25 August 2026.
3	Babatunde	Adeyemi	2021-02-04	9999224814	Patience Adeyemi	\N	173 Coppermill Lane, London N31 6LD	2026-04-03	Asylum claim of Patience Adeyemi refused, family destitute, s17 assessment by Patrick Doherty.
4	Yvonne	Bailey	2025-10-08	9995792737	Tyrone Bailey	\N	Flat 1, 187 Napier Road, London N32 6ZU	2026-07-18	Fostering enquiry re Yvonne Bailey, aunt in Lansbury House. Viability assessment due 10 December 2025.
5	Isla	Wilson	2025-08-07	9990555338	Colin Wilson	\N	89 Fairlop Gardens, London N32 8QG	2026-01-17	NFA. Information only.
6	M	Evans	2010-11-24	9990550549	Mihaela Nowak	\N	Basement Flat, 163 Quaker Street, London N33 9DG	2024-12-23	Fostering enquiry re M Evans, aunt in the Hallam Cross hub. Viability assessment due 21/11/2025.
7	Ruby	Cooper	2020-11-09	9994518003	Raymond Cooper	07700900948	Flat 7 Jenner Point, Kilburnie Road, London N31 4WR	2026-04-12	Request for help from Susan Cooper (07700 900 008): no food, no electric. Voucher issued. Early help.
8	Kathleen	O'Sullivan	2012-08-08	9996778215	Aoife O'Sullivan	\N	65 Thornhill Road, London N32 7JH	2025-11-30	Arrested for possession with intent to supply; released under investigation. YOS aware.
9	Freya	Hill	2022-04-28	9999037275	Wayne Hill	+44 7700 900 579	28 Bevan Court, Cedar Road, Harrowick, London NW14 1JF	2026-06-07	Asylum claim of Keisha Charles refused, family destitute, s17 assessment by Patrick Doherty.
10	Ayesha	Hussain	2016-10-29	9993404284	Taslima Hussain	+447700900724	Flat 1, 176 Denbigh Road, Harrowick, London NW14 9NH	2026-04-19	Anonymous call, children left alone at Flat 1, 176 Denbigh Road. Visit by Dr E White, no concerns.
11	Gráinne	Nolan	2023-02-14	9998304903	Kieran Nolan	07700 900264	155 Shelley Avenue, London N32 2GG	2026-01-29	GP referral. Deirdre O'Connor is being treated for depression and not coping. No other adult in the home.
12	Raj	Patel	2015-09-10	9990289751	Priya Patel	07700 900244	Flat 2, 34 Rowan Drive, Harrowick N31 1FU	2026-07-12	Health visitor: weight faltering, failure to thrive. Priya Patel agrees to support.
13	Gráinne	Murphy	2025-10-05	9992560827	Bridget Murphy	07700 900578	52 Wycliffe Road, Harrowick, London N32 7RB	2026-05-02	GP referral. Bridget Murphy is being treated for depression and not coping. No other adult in the home.
14	Lloyd	Blake	2014-02-04	9995159899	Beverley Blake	\N	168C Flaxman Street, London NW14 6RT	2026-10-17	Asylum claim of Beverley Blake refused, family destitute, s17 assessment by Patrick Doherty.
15	Delroy	Campbell	2018-11-23	9995731355	Beverley Campbell	\N	22A Mill Lane, Harrowick N31 1ZA	2025-12-26	GP referral. Sonia Campbell is being treated for depression and not coping. No other adult in the home.
16	James	Robinson	2019-02-15	9998088089	Trevor Robinson	07700 900819	8 Union Street, London NW14 4LL	2026-11-03	NFA. Information only.
17	Emily	Parker	2017-06-19	9998836913	Scott Jones	\N	124 Upper Mill Road, London NW14 8LW	2026-06-21	NFA. Information only.
18	Hassan	Nur	2026-01-19	9999666094	Hibo Nur	\N	135 Waterloo Terrace, London N32 2PA	2026-07-30	Asylum claim of Guled Nur refused, family destitute, s17 assessment by Siân Cadwallader.
19	Winston	Blake	2017-02-19	9997819381	Beverley Blake	\N	168C Flaxman Street, London NW14 6RT	2025-09-20	Police notification: Beverley Blake assaulted by partner while Winston Blake was in the next room. MERLIN received 13-Jan-2026.
20	Sophie	Penhaligon	2015-12-24	9998116767	Christopher Penhaligon	\N	62 Jubilee Street, Harrowick NW14 4UN	2025-01-27	Fostering enquiry re Sophie Penhaligon, aunt in Lansbury House. Viability assessment due 2/04/2026.
21	Deepa	Singh	2025-10-18	9995740044	Hansa Singh	07700 900 330	169 Brunel Way, Harrowick N31 6GS	2025-11-25	Request for help from Hansa Singh (07700 900 330): no food, no electric. Voucher issued. Early help.
22	Freya	Smith	2018-12-10	9995911191	Sophie Smith	\N	Flat 55 Salters House, Weavers Row, London N32 4PT	2026-01-15	GP referral. Sophie Smith is being treated for depression and not coping. No other adult in the home.
23	Claudette	Grtnt	2015-12-19	9996956350	Tyrone Grant	\N	Flat 35 Lister House, Osborne Road, London NW15 1BH	2025-05-30	Asylum claim of Tyrone Grant refused, family destitute, s17 assessment by Norman Taylor.
24	Karim	Nur	2022-12-29	9993658677	Hibo Nur	\N	135 Waterloo Terrace, London N32 2PA	2026-10-09	Request for help from Guled Nur (07700900602): no food, no electric. Voucher issued. Early help.
25	Harry	Turner	2016-05-13	9996133370	Ronald Turner	\N	117 Coppermill Lane, London N31 5LU	2025-11-05	Asylum claim of Ronald Turner refused, family destitute, s17 assessment by Blessing Chukwu.
26	Isla	Barker	2010-03-12	9993847836	Kirsty Barker	\N	Flat 27 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-09-04	Isla Barker missing overnight 27/04/2026, found at Ryan Barker's address. Return interview done by Emily White.
27	Nasreen	Ahmed	2011-01-27	9999177115	Hafsa Ahmed	07700 900 323	Flat 1, 54 Nightingale Road, Harrowick N33 1AE	2025-01-17	Anonymous call, children left alone at Flat 1, 54 Nightingale Road. Visit by Mrs S Cadwallader, no concerns.
28	Blessing	Eze	2016-04-22	9994899155	Ngozi Eze	07700 900 657	15 Bevan Court, Cedar Road, London NW14 1JF	2026-09-06	Anonymous call, children left alone at 15 Bevan Court, Cedar Road. Visit by Ms B Chukwu, no concerns.
29	Taslima	Begum	2022-08-03	9991852840	Rehana Begum	(07700) 900685	Flat 57 Morris Tower, Southwold Road, Harrowick, London NW14 7GA	2026-10-01	Request for help from Rehana Begum (07700 900685): no food, no electric. Voucher issued. Early help.
30	Ikechukwu	Ogunleye	2013-11-10	9995520281	B Ooknkwo	07700 900 265	89B Albemarle Street, Harrowick, London N32 8AR	2025-07-05	Health visitor: weight faltering, failure to thrive. Kojo Ogunleye agrees to support.
31	Suresh	Grewal	2021-09-04	9997975715	Zhi Hao Cheung	\N	162 Pankhurst Avenue, Harrowick N31 6BB	2025-05-19	Anonymous call, children left alone at 162 Pankhurst Avenue. Visit by Mrs S Cadwallader, no concerns.
32	Daisy	Smith	2025-04-02	9990888833	Sarah Smith	07700 900 942	24 Nightingale Road, London N33 1AE	2026-09-20	Police notification: Sarah Smith assaulted by partner while Daisy Smith was in the next room. MERLIN received 9 August 2026.
33	Isla	Woods	2021-12-14	9990522324	Christine Woods	\N	102 Elgar Avenue, London N31 2QE	2026-01-31	Asylum claim of Christine Woods refused, family destitute, s17 assessment by Małgorzata Ionescu.
34	Yasmin	Jama	2016-04-18	9991902589	Ahmed Jama	(07700) 900 393	165 Coppermill Lane, Harrowick N31 6LD	2025-05-05	Yasmin Jama missing overnight 3 January 2026, found at Layla Jama's address. Return interview done by Emily White.
35	Leroy	Charles	2020-06-19	9990267618	Lloyd Charles	\N	Flat 31 Chartist House, Darwin Street, Harrowick N33 4NQ	2025-08-14	GP referral. Marcia Charles is being treated for depression and not coping. No other adult in the home.
36	Charlotte	Bailey	\N	9994683578	Michael Bailey	07700 900 632	Flat B, 10 Dissenters Row, London NW14 1PS	2025-10-20	Request for help from Max Bailey (+44 7700 900508): no food, no electric. Voucher issued. Early help.
37	Freya	Ollerenshaw	\N	9996155595	Elizabeth Ollerenshaw	\N	37C Beaconsfield Road, Harrowick N32 7ET	2026-02-01	Freya told her teacher that she is scared to go home. Physical abuse disclosed. S47.
38	Harpreet	Kaur	2020-02-01	9999565891	Suresh Kaur	\N	180 Cadogan Terrace, London N32 3HU	2026-07-09	Police notification: Sanjay Kaur assaulted by partner while Harpreet Kaur was in the next room. MERLIN received 28 February 2026.
39	Hamish	Pugh	2020-06-20	9990410763	Angharad Pugh	\N	Flat B, 108 Ranelagh Road, Harrowick, London NW14 2EZ	2026-10-12	Fostering enquiry re Hamish Pugh, aunt in the Hallam Cross hub. Viability assessment due 31 July 2025.
40	Freya	Porter	2020-08-28	9996056090	Judith Porter	07700 900766	83 Walnut Tree Walk, London N31 8NZ	2025-01-21	Police notification: Judith Porter assaulted by partner while Freya Porter was in the next room. MERLIN received 12-Mar-2026.
41	Tariq	Uddin	2022-10-28	9992822716	Samina Uddin	\N	112 Inkerman Road, London N33 8TT	2025-07-08	Anonymous call, children left alone at 112 Inkerman Road. Visit by Ms B Chukwu, no concerns.
42	Emmanuel	Eze	2015-11-30	9999088090	Ngozi Eze	07700 900 074	Flat A, 149 Paxton Road, London N31 8BU	2025-06-28	Asylum claim of Ngozi Eze refused, family destitute, s17 assessment by Małgorzata Ionescu.
43	Ion	Popescu	2018-10-22	9990237956	Zofia Popescu	07700900706	164 Trafalgar Street, London N33 3LB	2026-03-10	NFA. Information only.
44	Snobhán	Gallagher	2013-09-25	9994248308	Kieran Gallagher	07700 900 709	Flat 16 Bevan Court, Cedar Road, Harrowick NW14 1JF	2025-06-26	Police notification: Niamh Gallagher assaulted by partner while Snobhán Gallagher was in the next room. MERLIN received 10/08/2025.
45	Mahmoud	Sheikh	2021-07-31	9998355478	Rania Sheikh	\N	Flat B, 170 Keats Grove, London NW15 9UF	2026-06-24	Police notification: Guled Sheikh assaulted by partner while Mahmoud Sheikh was in the next room. MERLIN received 23/09/2026.
46	Evie	Webb	2021-01-13	9998614163	Sarah Webb	\N	31 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-02-13	Anonymous call, children left alone at 31 Rathbone Court, Trafalgar Street. Visit by Ms B Chukwu, no concerns.
47	Comfort	Mensah	2025-04-20	9995715457	Esi Mensah	\N	111 Mary Seacole Way, Harrowick, London N31 8YH	2025-05-25	Police notification: Esi Mensah assaulted by partner while Comfort Mensah was in the next room. MERLIN received 7 July 2025.
48	Jack	West	2020-03-23	9997760298	Charlotte West	07700900909	22 Beveridge Tower, Blenheim Gardens, Harrowick, London NW14 7FX	2026-05-27	Fostering enquiry re Jack West, aunt in Civic Centre. Viability assessment due 4/01/2026.
49	Siobhán	Kelly	2022-11-07	9997660560	Liam Kelly	07700 900 451	38 Rathbone Court, Trafalgar Street, Harrowick, London N33 1LJ	2026-05-13	NFA. Information only.
50	Shabana	Ali	2022-05-04	9990716951	Farzana Ali	\N	Flat 49 Bevan Court, Cedar Road, London NW14 1JF	2026-08-05	Asylum claim of Muhammad Malik-Ali refused, family destitute, s17 assessment by Siân Cadwallader.
51	Anil	Patel	2021-07-27	9998609380	Priya Patel	07700 900244	Flat 2, 34 Rowan Drive, Harrowick N31 1FU	2025-05-09	Request for help from Priya Patel (07700 900 244): no food, no electric. Voucher issued. Early help.
52	Sadia	Ali	2020-03-07	9991089640	Nazia Ali	\N	36 Denbigh Road, London NW14 7NR	2025-09-28	GP referral. Nazrul Ali is being treated for depression and not coping. No other adult in the home.
53	Precious	Boateng	2014-03-22	9994796585	Funmilayo Boateng	07700900665	95 Ranelagh Road, London NW14 2EZ	2026-07-16	Young carer for her mother Funmilayo Boateng, who has multiple sclerosis.
54	Gülsüm	Yılmaz	2024-02-25	9991821309	Sevgi Yılmaz	\N	Flat 47 Morris Tower, Southwold Road, London NW14 7GA	2026-02-18	Asylum claim of Mustafa Yılmaz refused, family destitute, s17 assessment by Norman Taylor.
55	Oliver	Walker	2022-10-24	9998682517	Howard Walker	\N	18 Willow Bank, London NW15 7QY	2026-03-16	Health visitor: weight faltering, failure to thrive. Howard Walker agrees to support.
56	Ewa	Krawczyk	2019-09-14	9991783466	Michał Krawczyk	\N	155 Beaconsfield Road, Harrowick N32 8EB	2026-01-26	Health visitor: weight faltering, failure to thrive. Katarzyna Krawczyk agrees to support.
57	Leroy	Pierre	2021-01-23	9991638385	Errol Pierre	07700900866	56 Drovers Way, London NW15 4PT	2025-08-05	Police notification: Errol Pierre assaulted by partner while Leroy Pierre was in the next room. MERLIN received 30 August 2025.
58	Alfie	Moore	2014-08-14	9990969396	Hilary Moore	07700 900 291	16 Lister House, Osborne Road, London NW15 1BH	2025-11-30	Arrested for possession with intent to supply; released under investigation. YOS aware.
59	Lily	Cook	2018-02-24	9994534262	Freya Cook	+44 7700 900 544	63 Thornhill Road, Harrowick, London N32 7JH	2026-08-20	NFA. Information only.
60	Harry	Moore	2010-04-15	9994169181	Hilary Moore	07700 900 291	16 Lister House, Osborne Road, London NW15 1BH	2024-12-22	Request for help from Hilary Moore (07700 900 291): no food, no electric. Voucher issued. Early help.
61	Kwame	Obi	2016-08-24	9999585965	Temitope Obi	\N	144 Woodland Rise, Harrowick N31 5RJ	2026-06-18	Health visitor: weight faltering, failure to thrive. Funmilayo Obi agrees to support.
62	Abdi	Ali	2021-07-21	9990090475	Amal Ali	\N	26 Ackroyd Road, Harrowick N31 4AF	2026-10-24	GP referral. Youssef Ali is being treated for depression and not coping. No other adult in the home.
63	Oliver	Bell	2024-12-18	9993377309	Emily Bell	\N	19 Beveridge Tower, Blenheim Gardens, Harrowick NW14 7FX	2025-06-09	Asylum claim of Emily Bell refused, family destitute, s17 assessment by Emily White.
64	Suresh	Gupta	2018-01-24	9990217513	Deepa Joshi	07700 900910	8 Jubilee Street, Harrowick, London NW14 4UN	2025-06-29	Health visitor: weight faltering, failure to thrive. Deepa Joshi agrees to support.
65	Youssef	Khoury	2019-08-23	9992285494	Huda Khoury	07700 900711	Flat 2, 96 Cedar Road, Harrowick NW14 2JQ	2025-12-25	NFA. Information only.
66	William	Parker	2012-09-16	9993351431	Snott Jones	\N	124 Upper Mill Road, London NW14 8LW	2026-09-27	William Parker missing overnight 5 May 2026, found at Sarah Parker's address. Return interview done by Siân Cadwallader.
67	Deepa	Mehta	2023-07-28	9996446182	Priya Mehta	+44 (0)7700 900513	76 Anson Road, London NW14 7BL	2025-02-16	Police notification: Rakesh Singh-Mehta assaulted by partner while Deepa Mehta was in the next room. MERLIN received 16-Jul-2025.
68	Keisha	Beckford	2024-11-19	9998899508	Sonia Gordon	\N	Flat 16 Lister House, Osborne Road, London NW15 1BH	2025-05-31	Anonymous call, children left alone at Flat 16 Lister House, Osborne Road. Visit by Mrs M Ionescu, no concerns.
69	Ewan	Pugh	2020-06-20	9998426030	Angharad Pugh	\N	Flat B, 108 Ranelagh Road, Harrowick, London NW14 2EZ	2025-08-15	GP referral. Angharad Pugh is being treated for depression and not coping. No other adult in the home.
70	Yusuf	Hussain	2020-11-06	9993476323	Imran Siddiqui	07700 900307	3 Denbigh Road, London NW14 7NR	2025-12-04	NFA. Information only.
71	Max	Harris	2019-03-24	9993255246	Howard Harris	07700900429	47 Archway Close, London NW14 1DN	2025-06-05	Max told his teacher that he is scared to go home. Physical abuse disclosed. S47.
72	Emily	Cooper	2008-12-26	9990447705	Robert Cooper	\N	Top Floor Flat, 164 Old Tannery Street, Harrowick NW14 9AZ	2026-08-30	Asylum claim of Saima Begum refused, family destitute, s17 assessment by Norman Taylor.
73	Mohammad	Akhtar	2025-06-10	9994737325	Shabana Akhtar	07700 900 517	129 Ruskin Road, London N31 5FE	2026-05-17	Request for help from Abdul Akhtar (07700 900 349): no food, no electric. Voucher issued. Early help.
74	İbrahim	Aydın	2014-01-29	9995878984	İbrahim Aydın	07700 900 322	181 Chalcot Rise, Harrowick, London NW14 6JZ	2025-01-06	Request for help from İbrahim Aydın (+447700900322): no food, no electric. Voucher issued. Early help.
75	Freddie	Barker	2016-09-29	9995533650	Kirsty Barker	07700900422	Flat 27 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-08-01	Freddie told his teacher that he is scared to go home. Physical abuse disclosed. S47.
76	Lucy	Robsrts	2023-04-21	9993160121	Raymond Robinson	07700 900195	Flat 39 Tressell House, Wycliffe Road, Harrowick N32 7RB	2025-01-08	Request for help from Raymond Robinson (07700 900 195): no food, no electric. Voucher issued. Early help.
77	Krzysztof	Ionescu	2022-08-19	9997778324	Małgorzata Ionescu	+44 7700 900810	32C Elgar Avenue, Harrowick N31 1QW	2026-06-14	Police notification: Łukasz Ionescu assaulted by partner while Krzysztof Ionescu was in the next room. MERLIN received 21-Mar-2026.
78	Lily	Wetherby	2018-03-18	9993483788	Patricia Wetherby	07700 900 321	13 Oakfield Road, London NW14 4AF	2026-08-02	School worried about Lily Wetherby: unexplained bruise to left arm, says fell off bike.
79	Isla	Thompson	2012-08-29	9997084438	Kelly Thompson	07700900469	174 Pankhurst Avenue, Harrowick N31 6BB	2025-10-25	Anonymous call, children left alone at 174 Pankhurst Avenue. Visit by Ms B Chukwu, no concerns.
80	Ngozi	Asante	2023-10-29	9995728915	Abena Asante	+44 (0)7700 900 823	6B Paxton Road, Harrowick, London N31 7BL	2026-06-02	Asylum claim of Abena Asante refused, family destitute, s17 assessment by Tyrone Grant.
81	Isla	Grant	2015-05-22	9997103858	Doreen Grant	+44 7700 900 776	12 Linden Road, London N33 4XU	2025-12-03	Anonymous call, children left alone at 12 Linden Road. Visit by Mr P Doherty, no concerns.
82	Ali	Yılmaz	2019-07-21	9991903607	Leyla Yılmaz	\N	69 Abbots Lane, London N31 1AE	2025-10-26	GP referral. Leyla Yılmaz is being treated for depression and not coping. No other adult in the home.
83	Charlie	Arslan	2022-10-28	9996953637	John Brooks	07700 900611	119 Spinney Close, London NW14 2HL	2026-07-12	Police notification: Hüseyin Arslan assaulted by partner while Charlie Arslan was in the next room. MERLIN received 27-Jul-2025.
84	Raj	Mehta	2015-07-30	9994051873	Priya Mehta	+44 7700 900513	76 Anson Road, London NW14 7BL	2026-06-22	Raj told his teacher that he is scared to go home. Physical abuse disclosed. S47.
85	Dean	Blackwell	2020-09-30	9991629181	Dean Blackwell	\N	160 Verity Close, London NW15 3NF	2025-02-26	Dean told his teacher that he is scared to go home. Physical abuse disclosed. S47.
86	Errol	Baptiste	2017-01-02	9997420608	Keisha Baptiste	07700900572	16 Bevan Court, Cedar Road, London NW14 1JF	2025-12-21	Request for help from Keisha Baptiste (07700 900572): no food, no electric. Voucher issued. Early help.
87	Jamie	Turner	2015-04-30	9995187043	Margaret Turner	\N	138 Jubilee Street, London NW14 5UW	2026-05-31	Health visitor: weight faltering, failure to thrive. Margaret Turner agrees to support.
88	Hadassah	Levy	2024-04-13	9995505207	Shoshana Levy	07700 900 670	Flat 55 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-08-26	NFA. Information only.
89	Sahra	Mohamed	2010-06-29	9994326627	H Mohamed	+44 7700 900 031	64C Woodland Rise, Harrowick, London N31 4RA	2025-11-24	GP referral. Ahmed Mohamed is being treated for depression and not coping. No other adult in the home.
90	Ngozi	Adeyemi	2022-07-23	9999747833	Adaeze Adeyemi	07700900831	78 Napier Road, London N32 4ZB	2026-06-27	GP referral. Oluwaseun Adeyemi is being treated for depression and not coping. No other adult in the home.
91	Joshua	West-Field	2025-12-31	9997845250	Paul Field	\N	57 Garrick Road, Harrowick, London NW14 7RB	2025-03-10	Fostering enquiry re Joshua West-Field, aunt in the Hallam Cross hub. Viability assessment due 15 March 2026.
92	Bilal	Rahman	2024-04-01	9999976913	Zainab Rahman	07700 900 054	Flat A, 160 Hawthorn Way, Harrowick N32 6TA	2025-06-30	Request for help from Zainab Rahman (07700 900054): no food, no electric. Voucher issued. Early help.
93	Omolara	Eze	2012-10-15	9998782937	Ngozi Eze	07700 900074	Flat A, 149 Paxton Road, London N31 8BU	2025-12-06	Health visitor: weight faltering, failure to thrive. Ngozi Eze agrees to support.
94	Imogen	Wethirby	2019-03-13	9996607704	Kevin Weaherby	+44 7700 900036	7 Hallam Street, Harrowick N31 7SF	2026-04-30	School worried about Imogen Wethirby: unexplained bruise to left arm, says fell off bike.
95	Ayesha	Islam	2020-04-16	9996944514	Khadija Islam	07700 900 213	Flat 1, 118 Rosebery Avenue, London NW15 8EB	2025-02-13	Health visitor: weight faltering, failure to thrive. Saul Goldberg agrees to support.
96	Siân	Rees	2024-09-25	9990420173	Rhiannon Rees	07700 900 080	Flat 50 Morris Tower, Southwold Road, Harrowick NW14 7GA	2025-12-23	Police notification: Rhiannon Rees assaulted by partner while Siân Rees was in the next room. MERLIN received 31 December 2025.
97	Poppy	Jones	2015-11-10	9991925848	Joshua Jones	07700 900 238	109C Wilberforce Road, London NW14 5QF	2026-09-12	Request for help from Eilidh Jones: no food, no electric. Voucher issued. Early help.
98	Iain	Gwynne	2024-02-13	9992402385	C Gwynne	07700 900 076	163 Yew Tree Lane, London N32 3SW	2026-08-12	Request for help from Samuel Okafor (07700 900621): no food, no electric. Voucher issued. Early help.
99	Amelia	Lane	2020-12-14	9991366571	Kevin Lane	\N	154 Cranmer Street, Harrowick N32 8LW	2025-09-11	GP referral. Meera Lane is being treated for depression and not coping. No other adult in the home.
100	Rabia	Bibi	2017-07-06	9999737315	Saima Bibi	\N	59 Baird Court, Arden Street, London NW15 4DP	2026-06-17	Fostering enquiry re Rabia Bibi, aunt in the Hallam Cross hub. Viability assessment due 15-Oct-2026.
101	Abdirahman	Ali	2017-02-23	9997856953	Yasmin Ali	+44 7700 900 917	Flat A, 115 Blenheim Gardens, London NW14 8FF	2025-04-11	Anonymous call, children left alone at Flat A, 115 Blenheim Gardens. Visit by Mrs M Ionescu, no concerns.
102	Samuel	Hall	2017-09-12	9993181005	Helen Hall	\N	141 Ruskin Road, Harrowick N31 5FE	2026-01-29	Police notification: Helen Hall assaulted by partner while Samuel Hall was in the next room. MERLIN received 18/01/2026.
103	Ruby	Featherstone	2016-06-02	9998809436	Peter Featherstone	\N	105 Bramley Road, London NW15 2GG	2024-12-16	Police notification: Peter Featherstone assaulted by partner while Ruby Featherstone was in the next room. MERLIN received 31/12/2025.
104	Menachem	Abramovitch	2021-01-22	9994151738	Chaya Abramovitch	\N	Flat 40 Morris Tower, Southwold Road, London NW14 7GA	2026-02-19	Anonymous call, children left alone at Flat 40 Morris Tower, Southwold Road. Visit by Mr N Taylor, no concerns.
105	Isla	Long	2017-09-17	9999977774	Megan Long	\N	Top Floor Flat, 180 Kilburnie Road, London N31 6WH	2025-05-31	Health visitor: weight faltering, failure to thrive. David Long agrees to support.
106	Abigail	Evans	2024-07-17	9997877888	Karen Evans	07700900460	Flat 40 Harvey House, Harvest Lane, Harrowick, London N32 1TG	2026-07-14	Anonymous call, children left alone at Flat 40 Harvey House, Harvest Lane. Visit by Dr E White, no concerns.
107	Chharlie	Winterbottom	2020-05-11	9994042270	William Winterbottom	\N	Top Floor Flat, 169 Skinners Row, Harrowick, London N33 6GS	2026-10-13	Health visitor: weight faltering, failure to thrive. Daisy Winterbottom agrees to support.
108	Layla	Haddad	2021-03-05	9997644468	Samir Haddad	07700900918	10 Denbigh Road, Harrowick NW14 7NR	2025-02-15	Layla told her teacher that she is scared to go home. Physical abuse disclosed. S47.
109	Rukhsana	Miah	2025-10-03	9993931926	Zeeshan Miah	07700-900-228	44 Beveridge Tower, Blenheim Gardens, London NW14 7FX	2026-03-12	GP referral. Sadia Miah is being treated for depression and not coping. No other adult in the home.
110	Jaspal	Singh	2014-01-24	9994897640	Kiran Singh	\N	181 Pembury Street, Harrowick N32 3DE	2025-09-15	Arrested for possession with intent to supply; released under investigation. YOS aware.
111	Adam	Long	2023-12-01	9997810821	Amy Long	\N	28 Dissenters Row, Harrowick NW14 1PS	2026-03-12	Asylum claim of Amy Long refused, family destitute, s17 assessment by Małgorzata Ionescu.
112	Adam	Taylor	2016-01-12	9990187762	Adam Taylor	07700 900 304	132 Union Street, London NW14 5LU	2025-12-07	GP referral. Adam Taylor is being treated for depression and not coping. No other adult in the home.
113	George	Roberts	2015-01-27	9999197248	Raymond Robinson	07700 900195	Flat 39 Tressell House, Wycliffe Road, Harrowick N32 7RB	2026-01-10	Request for help from Raymond Robinson (07700 900 195): no food, no electric. Voucher issued. Early help.
114	Shahid	Raja	2012-02-07	9995442507	Samina Raja	07700 900 028	Flat 34 Wollstonecraft Court, Anson Road, Harrowick NW14 7BL	2026-08-26	Arrested for possession with intent to supply; released under investigation. YOS aware.
115	Anjali	Singh	2023-09-28	9996493660	Hansa Singh	(07700) 900330	169 Brunel Way, Harrowick N31 6GS	2025-02-18	Request for help from Hansa Singh ((07700) 900 330): no food, no electric. Voucher issued. Early help.
116	Sophie	Walker	2010-04-30	9998469392	Rebecca Walker	07700 900 209	146 Ruskin Road, London N31 5FE	2025-10-01	Health visitor: weight faltering, failure to thrive. Rebecca Walker agrees to support.
117	Priya	Subramaniam	2011-11-08	9991983600	Ila Subramaniam	\N	120 St Oswald's Road, Harrowick, London NW15 5HN	2025-07-08	Asylum claim of Jaspal Subramaniam refused, family destitute, s17 assessment by Emily White.
118	Bogdan	Dąbrowski	2016-03-02	9992915137	Mihai Dąbrowski	\N	Flat 34 Baird Court, Arden Street, London NW15 4DP	2026-05-25	GP referral. Joanna Ionescu is being treated for depression and not coping. No other adult in the home.
119	Faisal	Begum	2022-03-16	9991285288	Asif Khan	+447700900402	164 Calder Street, London N32 6HW	2026-01-19	Police notification: Asif Khan assaulted by partner while Faisal Begum was in the next room. MERLIN received 20 June 2026.
120	Adaeze	Appiah	2023-03-14	9999653367	Patience Appiah	07700 900954	Flat 62 Salters House, Weavers Row, London N32 4PT	2025-12-02	Request for help from Ayodele Ogunleye-Appiah: no food, no electric. Voucher issued. Early help.
121	Youssef	Farah	2016-10-11	9998967112	Fadumo Farah	(07700) 900 811	Flat 40 Jenner Point, Kilburnie Road, London N31 4WR	2025-06-08	Young carer for his father David Farah, who has multiple sclerosis.
122	Jermaine	Charles	2020-09-19	9998553946	Jasmine Charles	\N	60 Priory Road, London N32 4DP	2025-08-28	NFA. Information only.
123	Yan	Li	2016-06-07	9996276767	Jian Li	07700-900-786	Flat 20 Maple Court, Raglan Street, Harrowick, London NW14 4ES	2025-06-16	Anonymous call, children left alone at Flat 20 Maple Court, Raglan Street. Visit by Mr T Grant, no concerns.
124	Michał	Krawczyk	2015-10-08	9995823403	Ewa Krawczyk	07700 900176	36 Baird Court, Arden Street, London NW15 4DP	2025-01-24	Request for help from Ewa Krawczyk (07700 900176): no food, no electric. Voucher issued. Early help.
125	Leroy	Bailey	2025-10-08	9997080998	Tyrone Bailey	\N	Flat 1, 187 Napier Road, London N32 6ZU	2025-04-25	Request for help from Tyrone Bailey: no food, no electric. Voucher issued. Early help.
126	Ciara	Mahmood	2023-01-06	9993897140	Michael Quinn	\N	Basement Flat, 126 Cedar Road, Harrowick, London NW14 2JQ	2026-03-02	Fostering enquiry re Ciara Mahmood, aunt in Lansbury House. Viability assessment due 2 March 2026.
127	Archie	Quennell	2020-03-18	9997277538	Kelly Quennell	\N	55 Napier Road, London N32 4ZB	2025-05-17	Police notification: Kelly Quennell assaulted by partner while Archie Quennell was in the next room. MERLIN received 6 August 2026.
128	Kofi	Balogun	2016-06-30	9991051309	Obinna Balogun	07700 900259	14B Lansbury Avenue, London N32 7WS	2025-02-23	Kofi told his teacher that he is scared to go home. Physical abuse disclosed. S47.
129	Rhys	Sinclair	2021-10-31	9998499550	Gethin Morgan	07700 900062	149B Cranmer Street, London N32 8LW	2025-03-07	Fostering enquiry re Rhys Sinclair, aunt in Priory House. Viability assessment due 24 February 2026.
130	Paula	Oliveira	2009-01-30	9990260389	Inês Oliveira	07700 900169	38 Bryanston Road, London N31 7GA	2025-06-26	GP referral. Inês Oliveira is being treated for depression and not coping. No other adult in the home.
131	Ion	Zieliński	2021-09-23	9992000554	Joanna Zieliński	\N	Flat A, 152 Cedar Road, London NW14 2JQ	2026-05-31	Police notification: Joanna Zieliński assaulted by partner while Ion Zieliński was in the next room. MERLIN received 23 July 2025.
132	Benjamin	Parker	2013-04-04	9999539769	Margaret Parker	\N	Flat 3, 54 Rosebery Avenue, London NW15 7ET	2026-06-05	Police notification: William Allen assaulted by partner while Benjamin Parker was in the next room. MERLIN received 30 June 2026.
133	Aoife	Ní Dhomhnaill	2023-12-12	9998289459	Ciara Ní Dhomhnaill	\N	174B Fenwick Road, London N33 3RS	2026-07-05	Anonymous call, children left alone at 174B Fenwick Road. Visit by Ms B Chukwu, no concerns.
134	Chloe	Martin	2020-08-01	9999468888	Stephen Martin	\N	15 Ashgrove Avenue, Harrowick N31 7DQ	2026-03-02	Fostering enquiry re Chloe Martin, aunt in Priory House. Viability assessment due 31 October 2025.
135	Sinéad	Murray	2017-01-23	9995356821	Fergal Murray	\N	166 Thornhill Road, London N32 9JA	2025-05-14	School worried about Sinéad Murray: unexplained bruise to left arm, says fell off bike.
136	Evie	Price	2020-12-17	9998735483	Karen Price	07700 900 171	Top Floor Flat, 50 Yew Tree Lane, London N32 1SD	2026-10-13	Health visitor: weight faltering, failure to thrive. Karen Price agrees to support.
137	Fatma	Doğan	2021-03-24	9990243263	Mehmet Doğan	07700 900 713	54 Lister House, Osborne Road, London NW15 1BH	2026-08-18	NFA. Information only.
138	Piotr	Kowalski	2024-12-30	9994772139	Bogdan Kowalski	\N	17 Kingsley Court, Mary Seacole Way, London N31 7YZ	2025-11-14	Health visitor: weight faltering, failure to thrive. Joanna Lewandowski agrees to support.
139	Li Na	Li	2024-11-03	9998335590	Jian Li	07700900786	Flat 20 Maple Court, Raglan Street, Harrowick, London NW14 4ES	2026-03-31	Police notification: Jian Li assaulted by partner while Li Na Li was in the next room. MERLIN received 16/08/2025.
140	Marlon	Charles	2018-07-03	9997568508	Lloyd Charles	\N	Flat 31 Chartist House, Darwin Street, Harrowick N33 4NQ	2025-12-30	Marlon told his teacher that he is scared to go home. Physical abuse disclosed. S47.
141	Alfie	Sillitoe	2013-06-06	9994915452	Gillian Sillitoe	\N	134 Balaclava Terrace, London N31 2EZ	2026-08-30	Anonymous call, children left alone at 134 Balaclava Terrace. Visit by Mrs S Cadwallader, no concerns.
142	Youssef	Jama	\N	9999488153	Fadumo Mohamed	07700-900-762	153 Canal Row, London N33 8HP	2025-04-01	GP referral. Fadumo Mohamed is being treated for depression and not coping. No other adult in the home.
143	Amelia	Rose	2025-09-17	9991212744	Bethany Rose	\N	Flat 7 Morris Tower, Southwold Road, Harrowick, London NW14 7GA	2026-06-16	GP referral. Bethany Rose is being treated for depression and not coping. No other adult in the home.
144	Zeeshan	Choudhry	2012-05-15	9994527436	Yusuf Choudhry	\N	34 Inkerman Road, London N33 7TJ	2025-05-25	Asylum claim of Yusuf Choudhry refused, family destitute, s17 assessment by Emily White.
145	Kojo	Appiah	2024-03-15	9992248645	Patience Appiah	07700 900954	Flat 62 Salters House, Weavers Row, London N32 4PT	2026-08-02	GP referral. Patience Appiah is being treated for depression and not coping. No other adult in the home.
146	Shabana	Malik	2018-03-25	9991425640	Bilal Malik	(07700) 900462	109 Linden Road, London N33 5XD	2025-09-16	Young carer for her mother Hafsa Malik, who has multiple sclerosis.
147	Bogdan	Wiśniewski	2021-12-30	9992712635	Piotr Wiśniewski	\N	109B Flaxman Street, London NW14 5RJ	2025-01-16	Fostering enquiry re Bogdan Wiśniewski, aunt in Lansbury House. Viability assessment due 27 July 2026.
148	Leyla	Yılmaz	2021-04-22	9999929389	Ahmet Yılmaz	\N	142 Priory Road, London N32 5DX	2026-03-05	Asylum claim of Özlem Yılmaz refused, family destitute, s17 assessment by Tyrone Grant.
149	Freddie	Tapsell	2020-07-01	9994666231	Archie Tapsell	\N	4A Kestrel Court Road, London N31 1WQ	2026-05-28	Anonymous call, children left alone at 4A Kestrel Court Road. Visit by Ms B Chukwu, no concerns.
150	Maeve	Mac Mahon	2022-07-15	9996757242	Niamh Mac Mahon	\N	10 Osborne Road, London NW15 1BH	2026-10-07	Anonymous call, children left alone at 10 Osborne Road. Visit by Mr N Taylor, no concerns.
151	Catrin	Pugh	2018-11-21	9994566113	Morag Pugh	07700 900 428	75 Birch Walk, London NW14 4FW	2026-01-19	Police notification: Morag Pugh assaulted by partner while Catrin Pugh was in the next room. MERLIN received 12-Mar-2026.
152	Fadumo	Ali	2019-07-22	9990333270	Yasmin Ali	07700 900917	Flat A, 115 Blenheim Gardens, London NW14 8FF	2025-05-01	Fadumo told her teacher that she is scared to go home. Physical abuse disclosed. S47.
153	Beverley	Augustine	2025-01-05	9993482161	Desmond Augustine	\N	18 Rathbone Court, Trafalgar Street, Harrowick N33 1LJ	2025-03-23	Health visitor: weight faltering, failure to thrive. Desmond Augustine agrees to support.
154	Benjamin	Woods	2018-10-15	9995263351	Freddie Woods	07700-900-856	48 Morris Tower, Southwold Road, London NW14 7GA	2025-06-18	Health visitor: weight faltering, failure to thrive. Jane Lane agrees to support.
155	Bogdan	Lewandowski	2017-06-21	9997259521	Agnieszka Lewandowski	(07700) 900358	54 Nelson Mandela Close, London N32 7ZD	2026-07-25	School worried about Bogdan Lewandowski: unexplained bruise to left arm, says fell off bike.
156	Keisha	Campbell	2017-09-03	9997991923	Neville Campbell	07700 900753	Flat 52 Kingsley Court, Mary Seacole Way, Harrowick N31 7YZ	2025-06-16	Keisha told her teacher that she is scared to go home. Physical abuse disclosed. S47.
157	Rekha	Grewal	2020-05-07	9993964301	Suresh Grewal	\N	106 Bryanston Road, London N31 8GJ	2025-12-05	School worried about Rekha Grewal: unexplained bruise to left arm, says fell off bike.
158	Samuel	Shaw	2020-10-26	9997189922	Patricia Shaw	\N	Flat 56 Rathbone Court, Trafalgar Street, Harrowick, London N33 1LJ	2026-06-08	Anonymous call, children left alone at Flat 56 Rathbone Court, Trafalgar Street. Visit by Dr E White, no concerns.
159	Maryam	Qureshi	2024-03-04	9992263466	Yusuf Qureshi	07700 900 535	46 Wesley Road, Harrowick N33 7PU	2025-01-21	Fostering enquiry re Maryam Qureshi, aunt in Lansbury House. Viability assessment due 19 September 2025.
160	Shabana	Ahmed	2014-02-22	9991734805	Nazia Ahmed	\N	Flat 19 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-05-15	GP referral. Nazia Ahmed is being treated for depression and not coping. No other adult in the home.
161	Alfie	Walker	2018-09-19	9994880993	Howard Walker	\N	18 Willow Bank, London NW15 7QY	2026-03-07	Health visitor: weight faltering, failure to thrive. Howard Walker agrees to support.
162	Anjali	Shah	2024-09-15	9991587268	Ashok Shah	\N	Flat A, 144 Birch Walk, Harrowick, London NW14 5FE	2025-05-24	Police notification: Ashok Shah assaulted by partner while Anjali Shah was in the next room. MERLIN received 19 November 2025.
163	Freya	Woods	2014-11-17	9997852850	Sandra Woods	\N	Flat A, 32 Wharf Street, London NW14 1QW	2026-02-03	Health visitor: weight faltering, failure to thrive. John Stevens agrees to support.
164	Nazia	Begum	2020-02-06	9999472605	Rehana Begum	+44 7700 900 685	Flat 57 Morris Tower, Southwold Road, Harrowick, London NW14 7GA	2025-09-02	Fostering enquiry re Nazia Begum, aunt in Lansbury House. Viability assessment due 14 June 2026.
165	Evie	Harris	2010-03-03	9993540579	Dean Harris	07700900700	43 Wollstonecraft Court, Anson Road, Harrowick, London NW14 7BL	2025-04-11	Anonymous call, children left alone at 43 Wollstonecraft Court, Anson Road. Visit by Mrs M Ionescu, no concerns.
166	Eoin	O'Sullivan	2021-10-14	9994696114	Aoife O'Sullivan	\N	65 Thornhill Road, London N32 7JH	2025-09-20	Police notification: José O'Sullivan assaulted by partner while Eoin O'Sullivan was in the next room. MERLIN received 10 August 2026.
167	Rui	da Costa	2010-02-14	9997106865	Inês da Costa	\N	Flat 57 Tressell House, Wycliffe Road, Harrowick, London N32 7RB	2026-05-02	Asylum claim of Inês da Costa refused, family destitute, s17 assessment by Patrick Doherty.
168	Akosua	Adeyemi	2025-06-24	9991487697	Patience Adeyemi	\N	173 Coppermill Lane, London N31 6LD	2025-02-09	Anonymous call, children left alone at 173 Coppermill Lane. Visit by Mr N Taylor, no concerns.
169	Zofia	Krawczyk	2023-07-12	9990023042	Łukasz Krawczyk	+447700900063	135 Ackroyd Road, Harrowick, London N31 5AQ	2025-11-15	NFA. Information only.
170	Daniel	Gardner-Evans	2021-09-23	9998217725	Susan Evans	\N	16 Rathbone Court, Trafalgar Street, London N33 1LJ	2025-04-10	School worried about Daniel Gardner-Evans: unexplained bruise to left arm, says fell off bike.
171	Morag	Prosser	2017-12-19	9992008385	Alun Llewellyn	07700 900369	117 Flaxman Street, London NW14 5RJ	2026-01-23	Anonymous call, children left alone at 117 Flaxman Street. Visit by Mr P Doherty, no concerns.
172	Khalid	Hassan	2023-05-06	9994274732	Mahmoud Hassan	\N	Flat 6 Wollstonecraft Court, Anson Road, London NW14 7BL	2025-01-22	Health visitor: weight faltering, failure to thrive. Mahmoud Hassan agrees to support.
173	Noreen	Murray	2010-07-19	9993377864	Fergal Murray	\N	166 Thornhill Road, London N32 9JA	2025-02-13	Arrested for possession with intent to supply; released under investigation. YOS aware.
174	Farzana	Malik	2015-06-16	9999861091	F Malik	+44 7700 900 216	157 Lockkeepers Way, Harrowick NW14 8XE	2026-03-12	Police notification: Fatima Malik assaulted by partner while Farzana Malik was in the next room. MERLIN received 12-Jul-2026.
175	Lucía	Silva	2021-05-24	9992539127	Carmen Silva	\N	Flat 1, 54 Tannery Road, Harrowick N31 1JF	2026-03-24	School worried about Lucía Silva: unexplained bruise to left arm, says fell off bike.
176	Harry	Collins	2011-04-14	9990175209	Edward Collins	+44 7700 900 645	41 Bevan Court, Cedar Road, Harrowick, London NW14 1JF	2025-03-09	Risk of sexual exploitation, linked to older males. Strategy meeting 30-Apr-2026.
177	Rashid	Rahman	2021-07-19	9993494011	Zainab Rahman	07700 900054	Flat A, 160 Hawthorn Way, Harrowick N32 6TA	2024-12-23	Request for help from Zainab Rahman (+44 (0)7700 900054): no food, no electric. Voucher issued. Early help.
178	Charlie	Walker	2018-08-30	9991026533	Rebecca Walker	\N	146 Ruskin Road, London N31 5FE	2026-10-28	Police notification: Rebecca Walker assaulted by partner while Charlie Walker was in the next room. MERLIN received 23-Oct-2025.
179	Emmanuel	Osei	2023-07-03	9992916281	Patience Osei	\N	Flat 2, 89 Trafalgar Street, London N33 2LT	2025-09-14	Health visitor: weight faltering, failure to thrive. Patience Osei agrees to support.
180	Freya	West-Field	2023-01-29	9994365800	Paul Field	\N	57 Garrick Road, Harrowick, London NW14 7RB	2025-08-12	NFA. Information only.
181	Jamal	Bibi	2025-07-28	9994743015	Saima Bibi	\N	59 Baird Court, Arden Street, London NW15 4DP	2026-04-01	NFA. Information only.
182	Karim	Hassan	2010-02-02	9991388583	Huda Hassan	07700 900274	Flat 59 Maple Court, Raglan Street, London NW14 4ES	2026-09-30	Risk of sexual exploitation, linked to older males. Strategy meeting 24-Apr-2026.
183	Jaspal	Patel	2009-02-13	9995704366	Ila Patel	07700-900290	23 Morris Tower, Southwold Road, Harrowick NW14 7GA	2024-12-22	NFA. Information only.
184	Alfie	Woods	2014-10-17	9994438611	Christine Woods	\N	102 Elgar Avenue, London N31 2QE	2026-07-25	Young carer for his mother Christine Woods, who has multiple sclerosis.
185	Hansa	Gill	2011-05-27	9993008079	Nisha Gil	07700 900078	Flat 3, 118 Weavers Row, London N32 5PB	2026-09-17	Hansa Gill missing overnight 23/10/2026, found at Rakesh Chopra's address. Return interview done by Emily White.
186	Omolara	Adebayo	2017-03-25	9991307044	Babatunde Boateng	\N	123B Ackroyd Road, Harrowick N31 5AQ	2026-01-19	Request for help from Chioma Adebayo (+44 7700 900857): no food, no electric. Voucher issued. Early help.
187	Olivia	Sillitoe	2015-09-10	9996321126	Gillian Sillitoe	\N	134 Balaclava Terrace, London N31 2EZ	2025-07-30	Fostering enquiry re Olivia Sillitoe, aunt in Lansbury House. Viability assessment due 30 June 2026.
188	Ayesha	Bibi	2016-07-31	9995643065	Yusuf Bibi	07700900943	160 Almond Grove, Harrowick, London N33 6BB	2025-07-24	Fostering enquiry re Ayesha Bibi, aunt in Civic Centre. Viability assessment due 24 August 2026.
189	Youssef	Mohamed	2021-10-17	9999877532	Hibo Mohamed	(07700) 900 832	182 Ashgrove Avenue, London N31 9DG	2025-07-08	GP referral. Omar Mohamed is being treated for depression and not coping. No other adult in the home.
190	Shamima	Khatun	2020-09-14	9997905725	Rukhsana Khatun	\N	184 Verity Close, Harrowick NW15 3NF	2025-03-28	GP referral. Mohammed Khatun is being treated for depression and not coping. No other adult in the home.
191	Charlie	Turner	2011-02-26	9997899059	Margaret Turner	\N	138 Jubilee Street, London NW14 5UW	2026-10-13	NFA. Information only.
192	Joshua	Robinson	2020-01-26	9990074593	Colin Robinson	\N	Flat B, 135 Mary Seacole Way, London N31 8YH	2025-02-14	GP referral. Olivia Robinson is being treated for depression and not coping. No other adult in the home.
193	Akosua	Adebayo	2010-11-15	9995553902	Babatunde Boateng	\N	123B Ackroyd Road, Harrowick N31 5AQ	2025-11-08	Asylum claim of Chioma Adebayo refused, family destitute, s17 assessment by Małgorzata Ionescu.
194	Özlem	Yılmaz	2019-03-19	9991933824	Ali Yılmaz	\N	63 Wycliffe Road, London N32 7RB	2026-04-21	Asylum claim of Ali Yılmaz refused, family destitute, s17 assessment by Blessing Chukwu.
195	Diego	da Costa	2018-04-28	9996330451	Inês da Costa	\N	Flat 57 Tressell House, Wycliffe Road, Harrowick, London N32 7RB	2025-07-05	Anonymous call, children left alone at Flat 57 Tressell House, Wycliffe Road. Visit by Ms B Chukwu, no concerns.
196	Emily	Harris	2015-02-12	9990629722	Howard Harris	07700900429	47 Archway Close, London NW14 1DN	2026-09-28	Request for help from Maureen Baker (+44 (0)7700 900 770): no food, no electric. Voucher issued. Early help.
197	Winston	Charles	2013-05-22	9992776188	Jasmine Charles	\N	60 Priory Road, London N32 4DP	2025-01-10	Fostering enquiry re Winston Charles, aunt in Lansbury House. Viability assessment due 3 October 2026.
198	Jesús	Santos	2023-06-26	9995601559	Valentina Santos	07700 900 004	149B Trafalgar Street, Harrowick, London N33 2LT	2025-05-05	Police notification: Valentina Santos assaulted by partner while Jesús Santos was in the next room. MERLIN received 13/12/2025.
199	Beata	Mazur	2012-01-24	9999120598	Łukasz Mazur	07700 900 106	49 Kingsley Court, Mary Seacole Way, Harrowick N31 7YZ	2025-02-07	Beata Mazur missing overnight 17 April 2026, found at Łukasz Mazur's address. Return interview done by Norman Taylor.
200	Özgür	Yılmaz	2014-09-05	9995017628	Sevgi Yılmaz	\N	Flat 47 Morris Tower, Southwold Road, London NW14 7GA	2025-11-01	Anonymous call, children left alone at Flat 47 Morris Tower, Southwold Road. Visit by Mrs M Ionescu, no concerns.
201	Anil	Patel	2021-08-31	9996275760	Pooja Patel	+44 7700 900492	180 Thornhill Road, Harrowick N32 9JA	2026-08-12	Health visitor: weight faltering, failure to thrive. Pooja Patel agrees to support.
202	Omar	Mohamed	2019-06-03	9991434682	Hodan Mohamed	07700 900 031	64C Woodland Rise, Harrowick, London N31 4RA	2025-10-23	GP referral. Hodan Mohamed is being treated for depression and not coping. No other adult in the home.
203	Raj	Subramaniam	\N	9991533133	Ila Subramaniam	\N	120 St Oswald's Road, Harrowick, London NW15 5HN	2025-08-31	NFA. Information only.
204	Toby	Roberts	2020-02-01	9996150984	Sarah Roberts	\N	147 Willow Bank, London NW15 8QG	2026-06-06	Asylum claim of Sarah Roberts refused, family destitute, s17 assessment by Tyrone Grant.
205	Tunde	Owusu	2023-02-05	9991478841	Nnamdi Owusu	07700 900007	188 Wilberforce Road, London NW14 6QQ	2025-02-08	NFA. Information only.
206	Wojciech	Szymczak	2012-06-12	9997266145	Agnieszka Szymczak	07700 900 419	56 Coppermill Lane, London N31 4LL	2026-09-29	Wojciech Szymczak missing overnight 14 April 2026, found at Ion Szymczak's address. Return interview done by Siân Cadwallader.
207	Kofi	Asante	2014-04-20	9997388895	Abena Asante	+44 7700 900823	6B Paxton Road, Harrowick, London N31 7BL	2026-01-25	Young carer for his mother Abena Asante, who has multiple sclerosis.
208	Sahra	Ben Youssef	2024-01-05	9997816927	Ifrah Ben Youssef	\N	Flat 30 Ferndale Court, Fairlop Gardens, London N32 7QY	2025-01-09	Fostering enquiry re Sahra Ben Youssef, aunt in Priory House. Viability assessment due 5 November 2025.
209	Chloe	Bennett	2013-06-07	9998100909	Oliver Bennett	07700900692	Flat 51 Maple Court, Raglan Street, London NW14 4ES	2026-10-15	Risk of sexual exploitation, linked to older males. Strategy meeting 18 July 2026.
210	Holly	Smith	2018-01-17	9999294936	Judith Smith	+447700900006	174 Osborne Road, London NW15 3BA	2025-03-10	GP referral. Judith Smith is being treated for depression and not coping. No other adult in the home.
\.


--
-- Data for Name: clients; Type: TABLE DATA; Schema: adults; Owner: -
--

COPY adults.clients (id, surname, forenames, dob, nino, ethnicity, postcode, died_on, allocated_worker) FROM stdin;
1	MACDONALD	DAFYDD	1964-08-25	XE505566A	White British	NW14 1YX	2026-01-03	Freya Hollingsworth
2	JONES	EILIDH	1994-08-11	XL983115B	White British	NW14 5QF	\N	C Peña
3	CHEN	ZHI HAO	1959-04-29	XS391336C	Chinese	N33 1LJ	2025-06-22	Małgorzata Kamiński
4	WILLIAMS	REBECCA	1966-08-15	XN047826B	White British	NR40 8XA	\N	Keith Banks
5	MOORE	STEPHEN	1983-04-23	XS114452A	White British	CM30 6TY	\N	Niamh Byrne
6	ALI	HIBO	2003-05-08	XH965140D	Arab	NW14 7RB	\N	Niamh Byrne
7	PATEL	VIKRAM	1949-03-20	XY046891B	Asian or Asian British - Indian	NW14 7BL	\N	Niamh Byrne
8	WHITE	R	1951-05-20	XT807655C	White British	N32 1TG	\N	Carlos Peña
9	BAILEY	RAYMOND	1939-07-10	XB667348A	White British	N31 7YZ	\N	Niamh Byrne
10	AKHTAR	ZAINAB	1952-10-21	XE423904B	Asian or Asian British - Pakistani	N31 4RA	\N	Sarah O'Brien
11	CHOUDHRY	MUHAMMAD	1954-11-25	XN230971D	Asian or Asian British - Pakistani	N31 4RA	\N	Carlos Peña
12	HALL	SANDRA	1973-08-12	XE872974C	Not stated	NW14 8AR	\N	Meera Adebayo
13	HALL	NORMAN	1947-09-26	XC542476A	White British	NW14 8AR	\N	Freya Hollingsworth
14	KENNEDY	PATRICK	1972-08-30	XE209940C	White Irish	NW14 3JY	\N	Małgorzata Kamiński
15	HILL	JOAN	1964-08-14	XK416565B	White British	N31 7HE	\N	Małgorzata Kamiński
16	BEN YOUSSEF	IFRAH	1974-07-14	XC409425B	Arab	NW14 5UW	\N	Carlos Peña
17	HENRY	HYACINTH	1964-02-11	XL004726A	Black or Black British - Caribbean	N32 4PT	\N	Meera Adebayo
18	GORDON	DESMOND	1964-08-29	XX380075A	Not stated	N32 4PT	\N	Meera Adebayo
19	GUPTA	ADITI	1949-11-25	XP586948D	Not stated	NW14 8LW	\N	Niamh Byrne
20	ADEBAYO	AKOSUA	1953-08-25	XS182197B	Black or Black British - African	NW14 7AG	\N	Małgorzata Kamiński
21	JONES	MARGARET	1947-06-29	XH574049A	White British	N32 4HD	\N	Niamh Byrne
22	JACKSON	LISA	1992-06-17	XB356390B	White British	N33 7HE	\N	Meera Adebayo
23	JACKSON	EMMA	\N	XS593725D	White British	N33 7HE	\N	Keith Banks
24	BOATENG	FUNMILAYO	1974-03-02	XC115810B	Black or Black British - African	NW14 2EZ	\N	Sarah O'Brien
25	FARQUHARSON	HUW	1978-06-16	XR239102C	Not stated	NW14 5UW	\N	Keith Banks
26	KATZ	E	1930-07-21	XE637799D	White Other	NW15 4DP	\N	Sarah O'Brien
27	PEÑA	J	1965-09-16	XL009456B	White Other	N32 2DW	\N	Sarah O'Brien
28	SILVA	DIEO	1964-08-19	XK221975A	White Other	N31 1JF	\N	Freya Hollingsworth
29	NG	MING	1984-09-18	XH802770A	Chinese	NR40 8XA	\N	Niamh Byrne
30	SANTOS	JOSÉ	1949-09-06	XB105260A	White Other	N31 4GZ	\N	Sarah O'Brien
31	SHEIKH	GULED	1972-05-05	XG935564D	Arab	NW15 9UF	\N	Meera Adebayo
32	EZE	NGOZI	1967-12-01	XP832176A	Black or Black British - African	N32 2GG	\N	Carlos Peña
33	LEWANDOWSKI	ŁUKASZ	1963-10-16	XA203107D	White Other	N31 7SF	\N	Sarah O'Brien
34	COOPER	JEAN	1961-02-01	XM561457B	White British	N31 7SF	\N	Meera Adebayo
35	LI	MING	1956-10-09	XL085708B	Chinese	NW15 1BH	\N	Carlos Peña
36	APPIAH	KWAME	1970-05-31	XL433467D	Black or Black British - African	N31 4WR	\N	Małgorzata Kamiński
37	BARKER	SUSAN	1929-06-11	XN623483C	White British	N32 5PB	2025-01-07	Freya Hollingsworth
38	BAPTISTE	ROHAN	1995-07-04	XP104375C	Black or Black British - Caribbean	NW15 4HD	\N	Keith Banks
39	ALI	AMAL	1978-08-04	XP094004B	Arab	N31 4AF	\N	F Hollingsworth
40	RAJA	SHAFIQ	1974-07-01	XP219858A	Asian or Asian British - Pakistani	N33 6BB	\N	Keith Banks
41	HUNT	RICHARD	\N	XA622057B	White British	NW14 1JF	\N	Niamh Byrne
42	HALL	JOHN	1949-04-01	XA444902B	White British	NW14 7GA	\N	Gosia Kamiński
43	BEGUM	SHABANA	1960-05-25	XJ525739D	Asian or Asian British - Pakistani	N31 1AE	\N	Meera Adebayo
44	BEGUM	MOHAMMED	1958-02-13	XJ177810D	Asian or Asian British - Pakistani	N31 1AE	\N	Keith Banks
45	JONES	KEITH	1932-10-11	XY588161D	Not stated	N31 3ZT	\N	Niamh Byrne
46	JONES	SHEILA	1934-08-04	XL931795D	White British	N31 3ZT	\N	Niamh Byrne
47	ADEBAYO	KOJO	1989-05-19	XY454335B	Black or Black British - African	N32 7QY	\N	Freya Hollingsworth
48	ALI	UBAH	1932-02-11	XY017981B	Arab	N31 7YZ	\N	Niamh Byrne
49	NUR	MOHAMED	1965-04-11	XG235036B	Arab	LE71 9DZ	\N	Keith Banks
50	MCLEOD	EWAN	1975-08-29	XK343892D	White British	NW14 3HU	\N	Sarah O'Brien
51	MARSHALL-HARRIS	GARY	1990-03-16	XH025609D	White British	NW14 7NR	\N	Carlos Peña
52	SUBRAMANIAM	PRIYA	1943-12-02	XE675358C	Asian or Asian British - Indian	N32 4PT	\N	Meera Adebayo
53	PATEL	ANIL	1941-06-14	XR621079B	Asian or Asian British - Indian	N32 4PT	\N	Sarah O'Brien
54	POPESCU	MAŁGORZATA	1976-12-12	XE905824D	White Other	NW15 1BH	\N	Meera Adebayo
55	POPESCU	AARON	1971-06-15	XS646265B	White Other	NW15 1BH	\N	Sarah O'Brien
56	EVANS	KAREN	1980-05-14	XR645005C	White British	N32 1TG	\N	Niamh Byrne
57	DĄBROWSKI	MAŁGORZATA	1965-10-21	XM668163D	White Other	N31 6SX	\N	Keith Banks
58	MCKENZIE	CATRIONA	1931-07-20	XM422693A	White British	N31 7YZ	2025-04-07	Freya Hollingsworth
59	ADEYEMI	PATIENCE	1937-01-25	XP780634D	Black or Black British - African	N32 5PB	\N	Sarah O'Brien
60	SHAH	JASPAL	1956-05-13	XZ951867A	Not stated	NW15 8UX	\N	Keith Banks
61	BECKFORD	DESMOND	2004-12-30	XP871794A	Black or Black British - Caribbean	NW15 1BH	\N	Sarah O'Brien
62	ASANTE	MEHMET	1934-10-17	XR419576C	White Other	N31 1AE	\N	Meera Adebayo
63	GRANT	BARRY	1947-12-24	XZ951728D	White British	N31 5AQ	\N	Niamh Byrne
64	WÓJCIK	MICHAŁ	2000-03-28	XJ881444A	Not stated	N31 8PD	\N	Niamh Byrne
65	NÍ DHOMHNAILL	CIARA	1994-01-17	XE084853D	White Irish	N33 3RS	\N	Keith Banks
66	ADEYEMI	ADAEZE	1974-04-24	XX412923D	Not stated	N32 4ZB	\N	Freya Hollingsworth
67	ADEYEMI	OLUWASEUN	1968-07-04	XP655188C	Black or Black British - African	N32 4ZB	\N	Niamh Byrne
68	CHEN	WEI	1947-04-23	XW596026A	Not stated	N31 4BJ	\N	Meera Adebayo
69	NOWAK	M	1974-05-23	XE709801A	White Other	N33 9DG	\N	Niamh Byrne
70	LI	KWOK WAI	1955-01-19	XC466482C	Chinese	NW14 3PJ	\N	Freya Hollingsworth
71	OKONKWO	TUNDE	1963-05-30	XG457709C	Black or Black British - African	N32 5JR	2025-03-29	Sarah O'Brien
72	GUPTA	VIKRAM	1973-12-26	XH980922D	Asian or Asian British - Indian	N32 7WS	\N	Małgorzata Kamiński
73	PRICE	ALISON	1961-03-21	XX313773C	White British	N31 2ZJ	\N	Carlos Peña
74	ANDERSON	SHONA	1948-09-11	XR662140C	White British	NW14 7LN	\N	Małgorzata Kamiński
75	GORDON	SHANICE	1955-10-21	XG698291B	Black or Black British - Caribbean	NW14 5RJ	\N	Sarah O'Brien
76	ÇELIK	AYŞE	1972-05-04	XB082746D	White Other	NW15 4YY	\N	Keith Banks
77	BLACKWELL	MARY	1997-12-20	XX824707D	White Irish	NW15 3NF	\N	Keith Banks
78	OWUSU	YETUNDE	1966-12-14	XP690149B	Black or Black British - African	N32 1BH	\N	Meera Adebayo
79	SILVA	ANA	1987-11-05	XP484991B	White Other	N32 4PT	\N	Carlos Peña
80	STEWART	CATRIONA	\N	XS383637B	White British	NW14 1JF	\N	Sarah O'Brien
81	WALSH	BRIDGET	2004-05-24	XX655018D	White Irish	N32 1TG	\N	Meera Adebayo
82	GREWAL	MAHESH	1973-12-08	XH042106C	Asian or Asian British - Indian	N31 8GJ	\N	Freya Hollingsworth
83	DAVIES	FREYA	1993-05-26	XB850803C	White British	NW14 9LE	\N	Niamh Byrne
84	GREEN	ALAN	1974-07-26	XW823951B	White British	NW14 7FX	\N	Keith Banks
85	GREEN	NICOLA	1973-03-29	XP303929C	White British	NW14 7FX	\N	Niamh Byrne
86	HATHERSAGE	DOREEN	1949-04-28	XR494587B	Not stated	NW15 7QY	2026-10-02	Małgorzata Kamiński
87	BENNETT	MICHAEL	1973-11-19	XX836015B	White British	N31 7SF	\N	Carlos Peña
88	WRIGHT	SHEILA	1937-04-02	XS665325C	White British	N33 3LB	\N	Meera Chopra
89	LYNCH	EOIN	1972-05-10	XY281763D	White Irish	N31 5FE	\N	Sarah O'Brien
90	ALI	RUKHSANA	1971-09-02	XB566482A	Asian or Asian British - Pakistani	N33 7DQ	\N	Freya Hollingsworth
91	WÓJCIK	ȘTEFAN	1957-01-31	XG809099B	White Other	N31 1AE	\N	Keith Banks
92	WÓJCIK	MAGDALENA	1950-09-04	XG223080C	White Other	N31 1AE	\N	Małgorzata Kamiński
93	TAYLOR	SUSAN	1990-03-03	XJ142937D	White British	NW14 5LU	\N	Meera Adebayo
94	GILL	GURPREET	1971-09-09	XB360402D	Asian or Asian British - Indian	N31 4BJ	\N	Małgorzata Kamiński
95	SANTOS	ANDRÉ	1954-04-03	XP412101B	White Other	NW14 1JF	\N	Małgorzata Kamiński
96	SHAW	P	1970-10-10	XJ269745D	White British	NW14 4ES	\N	Meera Adebayo
97	FRIEDMAN	FREYA	2008-02-16	XX949331B	White British	N32 4TH	\N	Sarah O'Brien
98	DAVIES	STUART	2002-11-22	XM332810D	White British	NW14 1JF	\N	Sarah O'Brien
99	TAYLOR	RONALD	1942-05-28	XK829502A	White British	N31 7NR	\N	Niamh Byrne
100	BROWN	SHEILA	1938-05-27	XE096441C	White British	CM30 6TY	\N	Carlos Peña
101	POPESCU	GHEORGHE	1961-05-20	XR758940A	White Other	NW14 5FE	\N	Niamh Byrne
102	MALIK	SADIA	1937-11-10	XR712362D	Asian or Asian British - Pakistani	NW14 8LW	\N	Małgorzata Kamiński
103	BEN YOUSSEF	NOOR	1988-09-13	XW054946C	Arab	N32 7AG	\N	Carlos Peña
104	DA COSTA	MARIA	1942-08-27	XG074742D	Not stated	NW14 1JF	\N	Niamh Byrne
105	BROWN	MAGGIE	1942-09-24	XW757325B	White British	NW15 4DP	\N	Freya Hollingsworth
106	COOK	ELIZABETH	1973-02-23	XN346161D	White British	N32 2TR	\N	Sarah O'Brien
107	PUGH	CATRIN	1990-10-05	XC911901D	White British	N31 1AE	\N	Małgorzata Kamiński
108	FIELD	GEORGE	1951-07-12	XG933701A	White British	N33 7PU	\N	Keith Banks
109	BANKS	IMOGEN	1960-07-28	XN819812B	White British	NW14 4ES	\N	Carlos Peña
110	NAIR	SUNITA	1955-01-25	XG760398D	Asian or Asian British - Indian	N31 5RJ	\N	Freya Hollingsworth
111	PEÑA	BEATRIZ	1943-10-13	XC881018A	White Other	NW14 7BL	\N	Sarah O'Brien
112	RUSU	MICHAŁ	1963-09-22	XA753742D	White Other	N32 6QQ	\N	Sarah O'Brien
113	CHURCH	CLAIRE	1973-06-09	XS856034B	White British	N31 1JF	\N	Sarah O'Brien
114	ÇELIK	H	1936-05-01	XN420265A	White Other	NW14 7BL	2025-02-07	Meera Adebayo
115	LYNCH	SIOBHÁN	1938-09-17	XE667143B	White Irish	NW14 2DW	\N	Niamh Byrne
116	BROWN	MATTHEW	1974-01-15	XP152282A	Not stated	N33 9HX	\N	Freya Hollingsworth
117	BROWN	MARGARET	1974-11-06	XG522180D	White British	N33 9HX	\N	Carlos Peña
118	ABRAMOVITCH	CHAYA	1986-01-06	XY831126D	White Other	NW14 7GA	\N	Freya Hollingsworth
119	PATEL	AMIT	2000-01-24	XK360377D	Asian or Asian British - Indian	NW14 3YQ	\N	Niamh Byrne
120	JONES	JOHN	1959-03-15	XW092678D	White British	N33 8TT	\N	Niamh Byrne
121	ROSENBERG	ESTHER	1949-06-17	XM843497D	White Other	NW15 4DP	\N	Meera Adebayo
122	POPESCU	ANDREI	1982-03-25	XT517421D	White Other	NW14 5RJ	\N	Meera Adebayo
123	THOMPSON	ANTHONY	1978-12-07	XX928103B	White British	N31 6BB	\N	Carlos Peña
124	KATZ	NAOMI	1952-04-09	XM080788D	White Other	N32 7RB	\N	Sarah Hunt
125	FRANCIS	MARLON	1960-01-06	XJ128026C	Black or Black British - Caribbean	NW14 2YF	\N	Sarah O'Brien
126	STERN	LEAH	1947-10-06	XW969659A	White Other	N32 7QY	\N	Keith Banks
127	RAJA	FATIMA	1943-12-18	XT871284C	Asian or Asian British - Pakistani	NW15 3BA	\N	Niamh Byrne
128	DUMITRU	KRZYSZTOF	2000-04-11	XN672679B	Not stated	N31 4WR	\N	Niamh Byrne
129	CHOUDHRY	ANWAR	1952-03-11	XM744505D	Asian or Asian British - Pakistani	NW15 4DP	\N	Małgorzata Kamiński
130	COHEN	SAUL	1970-02-23	XA609634D	White Other	N32 4PT	\N	Sarah O'Brien
131	THISTLETHWAITE	DOROHY	1940-08-25	XR559525B	White British	N31 1LJ	\N	Carlos Peña
132	JONES	DAVID	1968-04-13	XZ144728B	White British	N31 1AE	\N	Meera Adebayo
133	CHOWDHURY	LUCÍA	1987-08-12	XX988584B	White Other	N33 5NY	\N	Carlos Peña
134	RODRÍGUEZ	CATARINA	1957-05-07	XW509829B	White Other	N32 7RB	\N	Meera Chopra
135	COOK	DOROTHY	1929-06-14	XR091712A	White British	N32 5TS	\N	Meera Adebayo
136	ALI	RUKHSANA	1969-01-28	XA561770A	Asian or Asian British - Pakistani	N33 4NQ	\N	Freya Hollingsworth
137	KHAN	ASIF	1992-01-12	XY452346C	Not stated	N32 6HW	\N	Freya Hollingsworth
138	CHOWDHURY	IQRA	1993-08-22	XR221141D	Asian or Asian British - Pakistani	NW15 1SD	\N	Niamh Byrne
139	YILMAZ	ZEYNEP	\N	XT923252C	White Other	N32 7RB	\N	Niamh Byrne
140	SAVAGE	SANDRA	1950-09-05	XE545822C	Not stated	N32 1GY	\N	Keith Banks
141	PENHALIGON	MARGARET	1942-02-10	XM817343D	White British	N32 8FF	\N	Niamh Byrne
142	WOODS	SANDRA	1987-12-09	XH743053D	White British	NW14 1QW	\N	Keith Banks
143	YILMAZ	ALI	1985-01-13	XW986130A	Not stated	N32 7RB	\N	Keith Banks
144	SIDDIQUI	ZAINAB	1967-02-09	XK875429D	Asian or Asian British - Pakistani	N31 3JY	\N	Małgorzata Kamiński
145	MENSAH	ESI	1982-04-30	XY219543A	Black or Black British - African	N31 8YH	\N	Małgorzata Kamiński
146	GILL	PRIYA	1947-07-17	XC087325C	Not stated	N33 4BJ	\N	Małgorzata Kamiński
147	PORTER	JANE	\N	XZ317976C	White British	N31 6SX	\N	Sarah O'Brien
148	PATEL	AMIT	1938-08-26	XG098690A	Asian or Asian British - Indian	N31 7NR	\N	Niamh Byrne
149	SIDDIQUI	RASHID	1968-10-17	XG414367D	Asian or Asian British - Pakistani	N32 8QG	\N	Freya Hollingsworth
150	KAUR	JASPAL	1974-04-01	XM461357C	Asian or Asian British - Indian	N32 2TR	\N	Niamh Byrne
151	MEHTA	POOJA	1935-04-16	XR133033C	Asian or Asian British - Indian	N32 7RB	\N	Sarah O'Brien
152	HUSSAIN	FARZANA	1983-11-16	XA347279B	Asian or Asian British - Pakistani	NW14 7NR	\N	Sarah O'Brien
153	AHMED	ZEESHAN	1979-10-09	XB532544C	Asian or Asian British - Pakistani	NW14 3JY	\N	Meera Adebayo
154	BOATENG	CHIOMA	1972-03-15	XG016539D	Black or Black British - African	N31 5BT	\N	Sarah O'Brien
155	BAILEY	TOBY	1999-11-22	XY367924D	White British	CF66 3RN	\N	Małgorzata Kamiński
156	RAJA	MOHAMMED	\N	XJ510751D	Asian or Asian British - Pakistani	N32 4ES	\N	Carlos Peña
157	AL JABOURI	KARIM	1947-04-22	XJ897730D	Arab	NW14 5LU	\N	Meera Adebayo
158	CHOUDHRY	SHAHID	1950-11-25	XC312243C	Asian or Asian British - Pakistani	N31 7YZ	\N	Sarah O'Brien
159	HASSAN	NOOR	1967-06-10	XY920934D	Arab	N32 1NP	\N	Meera Adebayo
160	WILLIAMS	JEAN	1929-08-25	XA131717C	Not stated	NW15 6HW	\N	Carlos Peña
161	KAMIŃSKI	KATARZYNA	1993-08-17	XW424817B	Not stated	N31 1FU	\N	Freya Hollingsworth
162	EVANS	MARGARET	1954-07-06	XS615679B	White British	NW14 7GA	2025-02-14	Freya Hollingsworth
163	KAMIŃSKI	PIOTR	\N	XT059231C	White Other	N32 1HB	\N	Carlos Peña
164	ST JOHN	JERMAINE	1942-03-13	XA493269A	Black or Black British - Caribbean	N31 1AE	\N	Niamh Byrne
165	TAPSELL	JOHN	1953-06-05	XB550163C	White British	NW15 1GY	\N	Carlos Peña
166	WILSON	BARBARA	1966-01-30	XB161183D	White British	NW14 5QF	\N	Sarah O'Brien
167	YOUNG	DAVID	1965-09-03	XM958969C	White British	NW14 5QF	\N	Freya Hollingsworth
168	STEWART	FIONA	1975-04-09	XH692122B	White British	N31 2WY	\N	Freya Hollingsworth
169	OSEI	SUNDAY	2008-10-26	XW772658B	Black or Black British - African	N31 2WY	\N	Carlos Peña
170	BROWN	ROY	1951-01-07	XY446414B	White British	N31 2QE	\N	Sarah O'Brien
171	MILLS	DEAN	2002-08-08	XC481548A	White British	NW14 7AG	\N	Sarah O'Brien
172	FITZGERALD	LIAM	1954-08-12	XE738675A	White Irish	N33 5NY	\N	Keith Banks
173	FITZGERALD	RÓISÍN	1956-04-09	XA777674C	White Irish	N33 5NY	\N	Sarah O'Brien
174	JACKSON	RUBY	1961-03-27	XP529329A	White British	NW15 1NP	\N	Meera Adebayo
175	JACKSON	PETER	1959-02-11	XH002190A	White British	NW15 1NP	\N	Małgorzata Kamiński
176	BAILEY	R	1955-04-05	XJ365835D	White British	N31 2LT	\N	Freya Hollingsworth
177	MCKENZIE	ALASDAIR	1983-05-30	XL666559D	White British	N31 4AF	\N	N Byrne
178	MCKENZIE	DUNCAN	1952-04-01	XY778196B	White British	N31 4AF	\N	Niamh Byrne
179	LOVELAEC	DANIEL	1973-10-02	XG980027C	White British	NW14 8AR	\N	Freya Hollingsworth
180	CHAUHAN	ADITI	1958-11-12	XW871035C	Asian or Asian British - Indian	NW14 7BL	\N	Carlos Peña
181	SOLANKI	NIKHIL	1958-02-12	XC234554B	Asian or Asian British - Indian	NW14 7BL	\N	Niamh Byrne
182	LI	JIA HUI	1932-02-10	XG126377A	Chinese	N33 4GZ	\N	Carlos Peña
183	LEWIS	R	1939-05-08	XT768892B	White British	N33 8HP	\N	Niamh Byrne
184	LEWIS	PETER	1938-08-03	XL191696B	White British	N33 4XU	\N	Carlos Peña
185	AHMED	NASREEN	1933-11-20	XG654446B	Asian or Asian British - Pakistani	N32 7JH	\N	Niamh Byrne
186	REES	CARYS	1941-09-23	XM787862C	White British	N32 4JG	\N	Małgorzata Kamiński
187	ST JOHN	SHANICE	2002-03-26	XH126037C	Black or Black British - Caribbean	N31 2EZ	\N	Keith Banks
188	HENRY	KEISHA	1930-11-04	XT478253A	Black or Black British - Caribbean	NW15 1BH	2026-07-10	Niamh Byrne
189	SHAH	ROHAN	1975-06-05	XJ650280A	Asian or Asian British - Indian	NW14 7BL	\N	Małgorzata Kamiński
190	WÓJCIK	ZOFIA	1988-11-01	XX969508D	White Other	NW14 2JQ	\N	Keith Banks
191	YILMAZ	MEHMET	1952-10-22	XR480699B	White Other	N33 7DQ	\N	Keith Banks
192	RAHMAN	MUHAMMAD	\N	XL388693B	Asian or Asian British - Pakistani	N33 4NQ	\N	Małgorzata Kamiński
193	OKONKWO	SUNDAY	1998-04-14	XX929783B	Black or Black British - African	N32 4JG	\N	Niamh Byrne
194	JOHNSON	DEREK	1946-05-18	XK756839B	White British	NW14 6LD	\N	Carlos Peña
195	JOHNSON	JOHN	1943-01-23	XM390955D	White British	NW15 3BA	\N	Niamh Byrne
196	BLACKWELL	CHRISTOPHER	1974-05-12	XW727763B	White British	N32 4HD	\N	Keith Banks
197	DAWSON	ELSZABETH	1945-07-08	XX449916D	White British	NW14 2UU	\N	Niamh Byrne
198	NOWAK	MICHAŁ	2004-01-21	XE483904D	White Other	NW15 2SN	\N	Keith Banks
199	WEST	HEATHER	2001-10-25	XN410741C	White British	NW14 7BL	\N	Carlos Peña
200	WHITE	JOHN	1944-04-14	XR743524B	White British	N31 5LU	\N	Niamh Byrne
201	GROSSMAN	JOEL	1971-07-16	XL884454B	White Other	N32 1BH	\N	Niamh Byrne
202	OWUSU	EMMANUEL	2002-03-10	XC204781D	Black or Black British - African	NW14 7GA	\N	Niamh Byrne
203	KAMIŃSKI	AGNIESZKA	1973-04-11	XM211434A	White Other	NW14 1QW	\N	Sarah Hunt
204	EL-SAYED	YOUSSEF	1960-07-15	XA768601C	Arab	NW14 7GA	\N	Freya Hollingsworth
205	KOÇ	GÜLSÜM	1967-05-02	XN813075C	White Other	NW14 1HB	\N	Małgorzata Kamiński
206	MARTIN	HEATHER	1970-05-12	XE983584C	Not stated	N31 7DQ	\N	Małgorzata Kamiński
207	MARTIN	SHEILA	1949-10-02	XJ690319C	White British	N31 7DQ	\N	Carlos Pea
208	MOHAMED	HIBO	1953-10-27	XL839456A	Arab	N31 4RA	\N	Małgorzata Kamiński
209	WOOD	CHRISTOPHER	1962-01-18	XM010737A	Not stated	NW14 4ES	\N	Carlos Peña
210	GILL	GURDEEP	1945-01-15	XE736391C	Asian or Asian British - Indian	NW14 2JQ	\N	Carlos Peña
211	COOPER	BRENDA	2000-05-27	XJ536405A	White British	LE71 9DZ	\N	Małgorzata Kamiński
212	YILMAZ	DILAN	1972-08-08	XH186473B	White Other	N32 4PT	\N	Niamh Byrne
213	SANDHU	VENKATESH	1940-12-13	XY698074C	Asian or Asian British - Indian	N32 7RB	2024-05-28	Freya Hollingsworth
214	SANDHU	KAVITA	1937-12-06	XR233662A	Asian or Asian British - Indian	N32 7RB	\N	Freya Hollingsworth
215	SILVA	VALENTINA	1952-08-21	XR639362B	White Other	N32 9JA	\N	Niamh Byrne
216	NOLN	KIERAN	2001-10-15	XX271925B	Not stated	N32 2GG	\N	Keith Banks
217	DEMIR	MUSTAFA	2000-05-04	XA300154C	White Other	N31 4WR	\N	Małgorzata Kamiński
218	JONES	NORMAN	1956-02-10	XZ567964A	White British	N31 2JQ	\N	Carlos Peña
219	JONES	MAUREEN	1957-07-01	XX600526C	White British	N31 2JQ	\N	Sarah O'Brien
220	LOVELACE	ROSEMARY	1971-11-05	XM710525A	White British	NW15 1BH	\N	Niamh Byrne
221	AUGUSTIE	JERMAINE	1943-04-03	XC902141D	Black or Black British - Caribbean	N31 1AE	\N	Meera Adebayo
222	PARMAR	ANJALI	1947-06-26	XK849437C	Asian or Asian British - Indian	N33 1FU	\N	Keith Banks
223	URQUHART	CALLUM	2001-06-05	XM854660C	White British	NW15 4DP	\N	C Peña
224	WILSON	FREYA	2006-08-26	XN607391B	Not stated	NW14 7FX	\N	Sarah O'Brien
225	O'BRIEN	PADRAIG	1978-08-27	XY823852C	White Irish	NW14 7BL	\N	Niamh Byrne
226	WARSAME	MOHAMED	1951-09-18	XE855083D	Not stated	NW14 7FX	\N	Meera Adebayo
227	EZE	TITILAYO	1969-06-30	XT310481D	Black or Black British - African	N31 5SP	\N	Niamh Byrne
228	TAPSELL	REBECCA	1980-09-15	XY706088B	White British	N31 1WQ	\N	Carlos Peña
229	ŞAHIN	HÜSEYIN	\N	XL937859B	White Other	N31 8DY	\N	Małgorzata Kamiński
230	ŞAHIN	ABENA	1948-08-26	XH497820D	Black or Black British - African	N31 8DY	\N	Carlos Peña
231	BROWN	HOWARD	1993-07-27	XX482427D	White British	NW14 8RL	\N	Sarah O'Brien
232	STĂNESCU	JOANNA	1949-10-28	XK982131D	White Other	NW15 7UP	\N	Niamh Byrne
233	KOWALSKI	AGNIESZKA	2000-03-31	XN232834D	White Other	NW15 4DP	\N	Niamh Byrne
234	BIBI	FARZANA	1965-01-11	XW920133D	Asian or Asian British - Pakistani	N33 6BB	\N	Freya Hollingsworth
235	KOÇ	MEHMET	2001-08-22	XZ665369D	White Other	N31 5NY	\N	Sarah O'Brien
236	BEN YOUSSEF	ABDI	1952-09-22	XR054278D	Arab	NW14 1JF	\N	Meera Adebayo
237	ROBINSON	STACEY	1982-12-24	XG640149A	White British	WD31 2JS	\N	Niamh Byrne
238	WONG	XIU YING	\N	XH475072D	Chinese	NW14 3PJ	\N	Małgorzata Kamiński
239	O'BRIEN	SEAMUS	1948-07-29	XY871653A	Not stated	N33 4NQ	\N	Niamh Byrne
240	OSEI	OLUWASEUN	1988-03-14	XE564848A	Black or Black British - African	NW14 6RT	\N	Sraah Hunt
241	AL-MASRI	AMINA	1938-07-17	XG088756A	Arab	N33 8TT	\N	Sarah O'Brnen
242	MURPHY	BRIDGET	1974-11-21	XX088007C	White Irish	N32 4ZB	\N	Meera Adebayo
243	SINGH	MEERA	1991-05-21	XH889088A	Asian or Asian British - Indian	NW14 1HB	\N	Meera Adebayo
244	MENSAH	ABENA	1960-03-15	XG259190B	Black or Black British - African	NW14 4UN	\N	Keith Banks
245	COOK	STACEY	1967-03-03	XR858978C	White British	LE71 9DZ	\N	Meera Adebayo
246	PRICE	CHLOE	1973-06-02	XR482205D	White British	NW15 4DP	\N	Freya Hollingsworth
247	CARTER	PAUL	1983-05-20	XB024977D	Not stated	NW14 1QW	\N	Freya Hollingsworth
248	BROWN	JEAN	1947-05-23	XE371635A	White British	N33 6GS	\N	Carlos Peña
249	THOMPSON	THOMAS	1961-11-21	XR599844D	White British	N31 5RJ	\N	Carlos Peña
250	MIZA	NAZIA	1934-12-28	XY300545C	Asian or Asian British - Pakistani	NW14 1JF	\N	Małgorzata Kamiński
251	MIRZA	SHAHID	1931-07-15	XP268289D	Asian or Asian British - Pakistani	NW14 1JF	\N	Gosia Kamiński
252	BALOGUN	ADAEIE	1988-05-04	XA309991A	Black or Black British - African	N32 9LE	\N	Niamh Byrne
253	UDDIN	FATIMA	1943-05-25	XH856504B	Asian or Asian British - Pakistani	N31 4LL	\N	Carlos Peña
254	MENSAH	PRECIOUS	1968-03-19	XP884152D	Black or Black British - African	NW15 4DP	\N	Małgorzata Kamiński
255	YILMAZ	ÖZGÜR	1963-04-21	XA528609A	White Other	N31 7YZ	\N	Freya Hollingsworth
256	YILMAZ	MUSTAFA	1994-06-25	XY333945A	White Other	NW14 7GA	\N	Keith Banks
257	HOLLINGSWORTH	FREYA	2006-06-13	XA896417B	Not stated	N32 1PS	\N	M Chopra
258	FARAH	FADUMO	1993-02-13	XT876245B	Arab	N31 4WR	\N	Małgorzata Kamiński
259	O'SULLIVAN	AOIFE	1977-08-09	XX696188D	White Irish	N32 7JH	\N	Malgorzata Kamieski
260	CHARLES	DWAYNE	1998-06-26	XT970482C	Black or Black British - Caribbean	LE71 9DZ	\N	Małgorzata Kamiński
261	O'BRIEN	SINÉAD	1928-08-11	XE895088A	White Irish	NW14 2HL	\N	Keith Banks
262	TRELAWNEY	BOB	1969-10-27	XT257078D	White British	NW14 4ES	\N	Carlos Peña
263	THOMPSON	HEATHER	1981-07-01	XX763258D	White British	N31 5NY	2026-02-06	Sarah O'Brien
264	NAIR	SANAJY	1963-01-23	XM226985B	Asian or Asian British - Indian	N32 8WA	\N	Keith Banks
265	ANDERSON	RHIANNON	1966-05-27	XJ598536A	White British	NW14 4ES	2026-09-23	Niamh Byrne
266	GRANT	TYRONE	1948-04-12	XX894690D	Black or Black British - Caribbean	N32 1NP	\N	Małgorzata Kamiński
267	OWUSU	AMINA	2001-12-03	XT013196C	Arab	N32 5QF	\N	Keith Banks
268	WOODS	JOHN	1959-03-05	XT127984B	White British	N32 4PT	\N	S O'Brien
269	GHEORGHIU	ZOFIA	1968-05-09	XR795236C	White Other	N31 1FU	\N	Sarah O'Brien
270	ABRAMOVITCH	JONATHAN	1948-10-24	XC796350C	Not stated	N32 1XT	\N	Niamh Byrne
271	QUENNELL	NIGEL	1997-05-22	XH993308B	White British	N32 4ZB	\N	Meera Chopra
272	IQBAL	ASIF	1974-05-20	XL287944B	Asian or Asian British - Pakistani	N32 8JS	\N	Niamh Byrne
273	HARRIS	HILARY	1992-12-08	XW018672C	White British	N32 1TG	\N	Niamh Byrne
274	SINCLAIR	JASPAL	1948-05-02	XL700115A	Asian or Asian British - Indian	N31 4BJ	\N	Meera Adebayo
275	PEÑA	CONCEIÇÃO	1958-05-31	XN532217A	White Other	N33 4NQ	\N	Keith Banks
276	AYDIN	İBRAHIM	1975-10-05	XJ586753C	White Other	NW14 6JZ	\N	Meera Adebayo
277	KOÇ	SEVGI	1969-03-04	XJ877051B	White Other	NW14 6JZ	2026-08-25	Małgorzata Kamiński
278	FARQUHARSON	HUW	1950-07-18	XH315128A	White British	N31 1AE	\N	Sarah O'Brien
279	EVANS	MOHAMMAD	1935-02-11	XN159265B	Asian or Asian British - Pakistani	NW15 5DX	\N	Niamh Byrne
280	LLEWELLYN	GETHIN	1971-06-23	XX611221B	White British	N31 8BU	\N	Carlos Peña
281	COOPER	CHRISTINE	1935-08-09	XB794768C	White British	N32 1TG	\N	Carlos Peña
282	THOMPSON	MAUREEN	1947-11-28	XK051975D	Not stated	N31 7PU	\N	Freya Hollingsworth
283	AHMED	RABIA	1975-03-03	XG200708D	Asian or Asian British - Pakistani	N31 3AX	\N	Małgorzata Kamiński
284	IONESCU	JOANNA	1992-07-03	XW793318C	White Other	NW15 4DP	\N	Sarah Hunt
285	AL-MASRI	HODAN	1955-02-26	XC313298D	Arab	NW15 1BH	\N	Keith Banks
286	DAVIES	ABIGAIL	1971-03-03	XR571980B	White British	N31 1AE	2026-04-10	Meera Adebayo
287	BLACKWELL	MATTHEW	1961-01-13	XM218757A	Not stated	N32 5TS	\N	Carlos Peña
288	JONES	MICHAEL	1998-06-25	XP347403B	White British	N31 2QE	\N	Meera Adebayo
289	BEGUM	FARZANA	1948-08-23	XC544552B	Asian or Asian British - Pakistani	N31 4BJ	\N	Meera Adebayo
290	PENHALIGON	JOAN	1979-04-21	XA532896B	White British	N31 4GZ	\N	Niamh Byrne
291	BAILEY	KATIE	1991-08-26	XT258890C	White British	N33 8TT	\N	Sarah O'Brien
292	RAHMAN	MUHAMMAD	1970-03-10	XB017610D	Asian or Asian British - Pakistani	N32 1TG	\N	Carlos Peña
293	THOMAS	DELROY	1951-10-21	XR029196C	Black or Black British - Caribbean	N31 2ZJ	\N	Sarah O'Brien
294	PRICE-STEVENS	KEITH	1999-11-21	XK486087C	White British	N31 4WR	\N	Małgorzata Kamiński
295	ARSLAN	LEYLA	1970-12-27	XJ219142A	White Other	N33 2RH	2026-09-21	Keith Banks
296	EZE	IFEOMA	2006-08-06	XE401388B	Black or Black British - African	NW14 5QF	\N	Niamh Byrne
297	TRAN	LI NA	1968-12-01	XP626686B	Chinese	N33 8TT	\N	Niamh Byrne
298	GILL	MANPREET	2003-09-09	XK811109C	Asian or Asian British - Indian	N31 4WR	\N	Carlos Peña
299	QUINN	DERMOT	1970-11-21	XH940408C	White Irish	NW14 2JQ	2026-03-13	Gosia Kamiński
300	WILLIAMS	ADRAN	1998-10-26	XP056616C	White British	NW14 7GA	\N	Freya Hollingsworth
\.


--
-- Data for Name: direct_payments; Type: TABLE DATA; Schema: finance; Owner: -
--

COPY finance.direct_payments (id, payee, sort_code, account_number, weekly_amount, started) FROM stdin;
1	Mr Dafydd MacDonald	00-59-88	79461328	541.49	2026-07-05
2	Mrs Rebecca Williams	00-39-45	86554053	201.97	2023-11-01
3	Mr Vikram Patel	00-18-46	18301788	566.10	2026-03-27
4	Mrs Zainab Akhtar	00-32-18	85470537	580.83	2024-04-11
5	Mr N Hall	00-62-49	12634066	402.67	2024-02-22
6	Ms Ifrah Ben Youssef	00-71-95	32360603	94.20	2024-11-22
7	Mrs Aditi Gupta	00-31-25	33930712	284.24	2024-12-06
8	Mrs Lisa Jackson	00-61-85	50749934	464.08	2026-03-21
9	Mr Huw Farquharson	00-78-64	34164050	587.28	2023-11-12
10	Mr Diego Silva	00-33-61	68233680	570.83	2025-08-31
11	Mr Guled Sheikh	00-84-74	55409437	86.42	2026-06-01
12	Miss Jean Cooper	00-31-11	93083225	346.36	2023-11-01
13	Mrs Sue Barker	00-59-31	74605285	591.15	2025-05-15
14	Mr Shafiq Raja	00-39-85	64597870	386.92	2024-04-05
15	Miss Shabana Begum	00-50-75	15840029	207.47	2024-06-21
16	Mrs Sheila Jones	00-27-56	54360945	360.82	2025-01-08
17	Mr Mohamed Nur	00-31-32	72715246	102.44	2025-05-18
18	Ms Priya Subramaniam	00-36-96	30382497	501.14	2024-05-06
19	Mr Aaron Popescu	00-36-52	64981525	206.45	2024-02-08
20	Miss Catriona McKenzie	00-92-61	43970800	78.52	2025-02-20
21	Mr Desmond Beckford	00-76-10	86878212	592.47	2023-10-16
22	Rev Michał Wójcik	00-28-92	40895107	123.14	2026-06-09
23	Mr Oluwaseun Adeyemi	00-91-21	69414024	505.48	2025-10-27
24	Mr Kwok Wai Li	00-98-56	84012319	458.81	2025-08-22
25	Mrs Alison Price	00-84-52	10048185	86.41	2024-02-16
26	Ms Ayşe Çelik	00-18-69	86300952	129.04	2024-03-08
27	Miss Ana Silva	00-67-72	91376452	89.96	2024-01-16
28	Mr Mahesh Grewal	00-60-34	23834794	459.91	2026-03-29
29	Mrs Nicola Green	00-51-89	94003331	402.71	2023-10-04
30	Miss Sheila Wright	00-44-23	56588756	255.60	2025-05-23
31	Mr Ștefan Wójcik	00-24-55	89956320	339.39	2023-09-14
32	Mrs Gurpreet Gill	00-80-78	50814310	348.46	2025-12-06
33	Miss Freya Friedman	00-36-24	95157491	314.52	2024-03-27
34	Mrs Sheila Brown	00-48-50	12426487	50.15	2025-04-11
35	Mrs Noor Ben Youssef	00-63-12	37859254	202.06	2024-04-22
36	Miss Elizabeth Cook	00-39-98	67138911	331.67	2026-01-18
37	Miss Imogen Banks	00-83-23	70714578	507.73	2026-06-05
38	Mr Michał Rusu	00-33-79	30078192	172.99	2024-03-17
39	Miss Siobhán Lynch	00-14-65	78883438	489.93	2025-08-22
40	Ms Chaya Abramovitch	00-61-49	89443902	477.52	2026-01-17
41	Mrs Esther Rosenberg	00-69-52	53575984	136.38	2026-05-13
42	Miss Naomi Katz	00-34-23	61932548	75.02	2023-09-17
43	Mrs Fatima Raja	00-94-88	70407835	442.00	2025-07-15
44	Mr Saul Cohen	00-98-75	39757883	294.12	2026-06-13
45	Mrs Lucía da Costa	00-70-77	97746041	202.44	2024-02-05
46	Mrs Rukhsana Ali	00-11-72	50648438	386.23	2025-05-11
47	Miss Zeynep Yılmaz	00-83-73	95239214	334.00	2025-02-03
48	Ms Sandra Woods	00-91-67	46172700	333.30	2024-10-27
49	Ms Esi Mensah	00-19-62	23418574	300.70	2026-01-15
50	Mr Amit Patel	00-83-19	42189401	90.91	2024-03-28
51	Mrs Pooja Mehta	00-42-57	60178522	414.13	2026-06-27
52	Mrs Chioma Boateng	00-20-11	54993221	453.15	2026-03-31
53	Mr Karim Al Jabouri	00-54-66	72145027	429.81	2024-08-15
54	Miss Jean Williams	00-90-68	14716868	515.98	2024-09-03
55	Mr Piotr Kamiński	00-40-23	26233554	432.02	2026-10-31
56	Miss Barbara Wilson	00-46-74	71293180	152.27	2024-10-05
57	Mr Sunday Osei	00-18-67	39029475	328.35	2023-10-26
58	Mr Liam Fitzgerald	00-42-62	78197922	538.78	2026-02-12
59	Mr Peter Jackson	00-78-79	76722280	455.91	2026-05-27
60	Mr Duncan McKenzie	00-14-22	48811818	393.74	2024-12-12
61	Mr Nikhil Solanki	00-50-12	33449523	234.90	2025-12-23
62	Mr Peter Lewis	00-15-43	34104975	98.62	2024-02-23
63	Mrs Shanice St John	00-20-53	67554268	409.49	2023-10-23
64	Mrs Zofia Wójcik	00-53-26	56414641	225.31	2024-05-13
65	Mr Sunday Okonkwo	00-77-27	12531976	272.48	2023-09-15
66	Mr Christopher Blackwell	00-27-75	40514757	302.27	2024-05-30
67	Ms Heather West	00-39-11	51637897	45.70	2026-07-19
68	Mr Emmanuel Owusu	00-70-44	44195341	293.23	2026-07-19
69	Ms Gülsüm Koç	00-70-67	70797672	188.74	2026-03-03
70	Ms Hibo Mohamed	00-77-75	48095286	140.31	2025-12-23
71	Mrs Brenda Cooper	00-65-92	20613892	92.93	2025-02-19
72	Mrs Kavita Sandhu	00-70-38	80671128	261.34	2023-11-11
73	Mr Mustafa Demir	00-81-13	12389116	389.42	2024-07-22
74	Mrs Rosemary Dawson	00-15-49	92426323	484.37	2024-10-16
75	Mr Callum Urquhart	00-84-50	20759420	358.07	2025-04-20
76	Mr Mohamed Warsame	00-89-41	59584826	224.44	2025-04-12
77	Mr Hüseyin Şahin	00-63-54	57033175	320.13	2025-05-31
78	Mrs Joanna Stănescu	00-16-39	94191196	566.69	2023-08-04
79	Mr Mehmet Koç	00-81-40	42562666	509.46	2026-02-03
80	Miss Xiu Ying Wong	00-12-59	80070213	474.36	2024-12-12
81	Ms Amina Al-Masri	00-37-79	48406285	488.26	2024-10-27
82	Mrs Abena Mensah	00-71-28	77055475	75.70	2024-02-02
83	Mr Paul Carter	00-64-90	97418467	598.72	2025-11-19
84	Miss Nazia Mirza	00-52-77	40427103	399.58	2024-04-23
85	Mrs Fatima Uddin	00-95-96	24434095	571.15	2026-09-16
86	Mr Mustafa Yılmaz	00-73-94	72133053	345.06	2025-09-11
87	Miss Aoife O'Sullivan	00-90-43	20722071	433.68	2026-01-23
88	Mr Robert Trelawney	00-76-37	89604808	325.00	2026-08-10
89	Miss Rhiannon Anderson	00-82-46	89761875	456.60	2026-09-27
90	Mr John Woods	00-87-60	13613119	328.29	2025-05-05
91	Mr Nigel Quennell	00-39-43	68558866	136.23	2024-09-28
92	Mr Jaspal Sinclair	00-63-68	93000154	521.43	2025-07-20
93	Ms Sevgi Koç	00-41-46	20840640	239.78	2025-07-21
94	Mr Gethin Llewellyn	00-31-46	23250490	376.42	2024-10-01
95	Mrs Rabia Ahmed	00-56-46	26381261	471.59	2024-12-17
96	Mrs Abigail Davies	00-80-29	77461415	107.77	2025-02-26
97	Ms Farzana Begum	00-52-17	49861184	458.08	2024-10-07
98	Mr Muhammad Rahman	00-98-88	55393216	412.35	2026-04-05
99	Dr Leyla Arslan	00-35-40	41713301	206.50	2024-04-18
100	Ms Manpreet Gill	00-68-89	41660328	71.48	2023-11-20
\.


--
-- Data for Name: app_users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.app_users (id, login, full_name, email, password_hash, last_ip) FROM stdin;
1	jjones06	Joshua Jones	joshua.jones@harrowick.example.org	\N	198.51.100.7
2	ewhite19	Emily White	emily.white@harrowick.example.org	\N	203.0.113.20
3	schukwu30	Samuel Chukwu	samuel.chukwu@harrowick.example.org	\N	198.51.100.31
4	kokonkwo92	Kojo Okonkwo	kojo.okonkwo@harrowick.example.org	\N	203.0.113.93
5	ksharma35	Kiran Sharma	kiran.sharma@harrowick.example.org	\N	198.51.100.133
6	sobrien62	Sean O'Brien	sean.obrien@harrowick.example.org	\N	198.51.100.160
7	lmazur10	Łukasz Mazur	lukasz.mazur@harrowick.example.org	\N	198.51.100.205
8	lmurphy28	Liam Murphy	liam.murphy@harrowick.example.org	\N	198.51.100.223
9	mng37	Ming Ng	ming.ng@harrowick.example.org	\N	198.51.100.232
10	msheikh41	Mohamed Sheikh	mohamed.sheikh@harrowick.example.org	\N	203.0.113.236
11	devanswils58	Daisy Evans-Wilson	daisy.evanswilson@harrowick.example.org	\N	198.51.100.3
12	kwilson30	Karen Wilson	karen.wilson@harrowick.example.org	\N	203.0.113.16
13	akoc84	Ahmet Koç	ahmet.koc@harrowick.example.org	\N	203.0.113.70
14	allewellyn67	Alun Llewellyn	alun.llewellyn@harrowick.example.org	\N	203.0.113.150
15	eshaw82	Emma Shaw	emma.shaw@harrowick.example.org	\N	203.0.113.165
16	sjones90	Scott Jones	scott.jones@harrowick.example.org	\N	203.0.113.117
17	arusu09	Andreea Rusu	andreea.rusu@harrowick.example.org	\N	198.51.100.133
18	shussain53	Sadia Hussain	sadia.hussain@harrowick.example.org	\N	203.0.113.177
19	rschwartz77	Ruth Schwartz	ruth.schwartz@harrowick.example.org	\N	203.0.113.201
20	aafolabi92	Abdi Afolabi	abdi.afolabi@harrowick.example.org	\N	203.0.113.216
21	zfrancis15	Zofia Francis	zofia.francis@harrowick.example.org	\N	203.0.113.236
22	kconstanti89	Krzysztof Constantin	krzysztof.constantin@harrowick.example.org	\N	198.51.100.60
23	labramovit15	Leah Abramovitch	leah.abramovitch@harrowick.example.org	\N	203.0.113.83
24	madebayo11	Meera Adebayo	meera.adebayo@harrowick.example.org	\N	203.0.113.176
25	msilva17	Maria Silva	maria.silva@harrowick.example.org	\N	203.0.113.182
26	hhussain83	Hamza Hussain	hamza.hussain@harrowick.example.org	\N	203.0.113.248
27	rrahman93	Rabia Rahman	rabia.rahman@harrowick.example.org	\N	198.51.100.8
28	cobi12	Chinedu Obi	chinedu.obi@harrowick.example.org	\N	203.0.113.24
29	gbailey76	Gemma Bailey	gemma.bailey@harrowick.example.org	\N	203.0.113.88
30	iwisniewsk79	Ioana Wiśniewski	ioana.wisniewski@harrowick.example.org	\N	203.0.113.91
31	gwalker36	Graham Walker	graham.walker@harrowick.example.org	\N	198.51.100.242
32	mionescu96	Małgorzata Ionescu	malgorzata.ionescu@harrowick.example.org	\N	198.51.100.52
33	rshaw22	Richard Shaw	richard.shaw@harrowick.example.org	\N	203.0.113.75
34	ielsayed29	Ifrah El-Sayed	ifrah.elsayed@harrowick.example.org	\N	198.51.100.82
35	dwalker38	Dorothy Walker	dorothy.walker@harrowick.example.org	\N	198.51.100.91
36	achukwu48	Adaeze Chukwu	adaeze.chukwu@harrowick.example.org	\N	203.0.113.101
37	aali66	Asif Ali	asif.ali@harrowick.example.org	\N	203.0.113.119
38	jgreen73	John Green	john.green@harrowick.example.org	\N	203.0.113.126
39	posei90	Patience Osei	patience.osei@harrowick.example.org	\N	203.0.113.143
40	pmoore96	Peter Moore	peter.moore@harrowick.example.org	\N	203.0.113.149
41	llam22	Linh Lam	linh.lam@harrowick.example.org	\N	198.51.100.172
42	neze14	Ngozi Eze	ngozi.eze@harrowick.example.org	\N	203.0.113.11
43	growntree22	Gemma Rowntree	gemma.rowntree@harrowick.example.org	\N	203.0.113.19
44	bcooper74	Brenda Cooper	brenda.cooper@harrowick.example.org	\N	203.0.113.71
45	jwalker14	Jack Walker	jack.walker@harrowick.example.org	\N	198.51.100.108
46	scuffy38	Sonia Cuffy	sonia.cuffy@harrowick.example.org	\N	203.0.113.229
47	tgrant46	Tyrone Grant	tyrone.grant@harrowick.example.org	\N	198.51.100.237
48	emensah15	Emmanuel Mensah	emmanuel.mensah@harrowick.example.org	\N	198.51.100.53
49	scook21	Stacey Cook	stacey.cook@harrowick.example.org	\N	198.51.100.59
50	ajoshi24	Arjun Joshi	arjun.joshi@harrowick.example.org	\N	198.51.100.62
51	ghassan49	Guled Hassan	guled.hassan@harrowick.example.org	\N	203.0.113.87
52	agrant61	Adam Grant	adam.grant@harrowick.example.org	\N	203.0.113.99
53	fhollingsw67	Freya Hollingsworth	freya.hollingsworth@harrowick.example.org	\N	203.0.113.105
54	ebell94	Emma Bell	emma.bell@harrowick.example.org	\N	203.0.113.132
55	gjackson38	Georgia Jackson	georgia.jackson@harrowick.example.org	\N	203.0.113.20
56	adavies42	Andrew Davies	andrew.davies@harrowick.example.org	\N	198.51.100.121
57	nbyrne55	Niamh Byrne	niamh.byrne@harrowick.example.org	\N	203.0.113.134
58	mchen15	Ming Chen	ming.chen@harrowick.example.org	\N	203.0.113.191
59	nalmasri31	Noor Al-Masri	noor.almasri@harrowick.example.org	\N	203.0.113.207
60	ahall53	Archie Hall	archie.hall@harrowick.example.org	\N	198.51.100.229
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
