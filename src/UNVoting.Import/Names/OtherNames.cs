namespace UNVoting.Import.Names;

/// <summary>The names under which documents and data sets print States besides the official short names, as facts.</summary>
/// <remarks>
/// <para>One State a line: alpha-3 code | names, parted by semicolons. <c>@from..to</c> gives the days on which a name stands for that State where it stands for another, or for none, on other days.
/// A comma inside a name belongs to it: such a name is known as a whole and never found inside a list.</para>
/// <para>What can be derived (articles left out, "Republic of Korea" turned to "Korea, Republic of", "Saint" cut to "St.") is not listed; see <see cref="NameRegister"/>.</para>
/// </remarks>
internal static class OtherNames
{
    public const string Table = """
        AFG | Islamic Republic of Afghanistan; Islamic State of Afghanistan; Democratic Republic of Afghanistan; Republic of Afghanistan; Islamic Emirate of Afghanistan
        AGO | Republic of Angola; People's Republic of Angola
        ALB | Republic of Albania; People's Socialist Republic of Albania
        AND | Principality of Andorra
        ARE | UAE; U.A.E.
        ARG | Argentine Republic
        ARM | Republic of Armenia
        ATG | Antigua; Antigua-Barbuda
        AUS | Commonwealth of Australia
        AUT | Republic of Austria
        AZE | Azerbaijani Republic; Republic of Azerbaijan
        BDI | Republic of Burundi
        BEL | Kingdom of Belgium
        BEN | Republic of Benin; People's Republic of Benin; Republic of Dahomey
        BFA | Burkina; Republic of Upper Volta
        BGD | People's Republic of Bangladesh; Bangla Desh
        BGR | Republic of Bulgaria; People's Republic of Bulgaria
        BHR | Kingdom of Bahrain; State of Bahrain
        BHS | Commonwealth of the Bahamas
        BIH | Bosnia-Herzegovina; Bosnia; Bosnia-Hercegovina; Bosnia and Hercegovina; Republic of Bosnia and Herzegovina
        BLR | Byelorussia; Byelorussian SSR; Byelorussian S.S.R.; Belorussian SSR; Belorussian Soviet Socialist Republic; Belorussia; Republic of Belarus; White Russia
        BOL | Plurinational State of Bolivia; Republic of Bolivia; Bolivia (Plurinational State)
        BRA | Federative Republic of Brazil; Brasil
        BRN | Brunei; Brunei Dar-es-Salaam; Negara Brunei Darussalam
        BTN | Kingdom of Bhutan
        BWA | Republic of Botswana
        CAF | C.A.R.
        CHE | Swiss Confederation
        CHL | Republic of Chile
        CHN | People's Republic of China @1971-10-25..; PRC @1971-10-25..; PR China @1971-10-25..; Taiwan @..1971-10-24; Taiwan, Province of China @..1971-10-24; Republic of China @..1971-10-24; China (Taiwan) @..1971-10-24; Nationalist China @..1971-10-24
        CIV | Republic of Côte d'Ivoire; Republic of the Ivory Coast
        CMR | Republic of Cameroon; Cameroons
        COD | Congo - Kinshasa; Congo Kinshasa; Congo-Leopoldville; Congo (Léopoldville); Republic of the Congo (Leopoldville); DR Congo; D.R. Congo; D.R. of the Congo; DRC; Democratic Congo; Congo (Dem. Rep.); Congo DR; Congo, DR; Republic of Zaire; Congo, Dem. Rep.; Zaïre
        COG | Republic of the Congo; Congo - Brazzaville; Congo Republic; Congo (Republic); Congo, Rep.; People's Republic of Congo; Republic of the Congo (Brazzaville)
        COK | Cooks
        COL | Republic of Colombia
        COM | Union of the Comoros; Islamic Federal Republic of the Comoros; Federal Islamic Republic of the Comoros; Comoro Islands
        CPV | Republic of Cabo Verde; Republic of Cape Verde; Cape Verde Islands
        CRI | Republic of Costa Rica
        CSK | Czechoslovak Socialist Republic; Czech and Slovak Federal Republic; Czech and Slovak Federative Republic; Czechoslovak Republic; Czecho-Slovakia
        CUB | Republic of Cuba
        CYP | Republic of Cyprus
        DDR | East Germany; Germany, East; Germany (East); GDR; G.D.R.; Democratic Republic of Germany
        DEU | West Germany; Germany, West; Germany (West); FRG; F.R.G.; German Federal Republic; Germany, Fed. Rep.; Germany FR
        DJI | Republic of Djibouti; Jibuti
        DMA | Commonwealth of Dominica
        DNK | Kingdom of Denmark
        DZA | People's Democratic Republic of Algeria; Algerian People's Democratic Republic
        ECU | Republic of Ecuador
        EGY | Arab Republic of Egypt; U.A.R.; UAR
        ERI | State of Eritrea
        ESP | Kingdom of Spain
        EST | Republic of Estonia; Esthonia
        ETH | Federal Democratic Republic of Ethiopia; People's Democratic Republic of Ethiopia; Socialist Ethiopia; Abyssinia
        FIN | Republic of Finland
        FJI | Republic of Fiji; Fiji Islands; Republic of the Fiji Islands; Sovereign Democratic Republic of Fiji
        FRA | French Republic
        FSM | Micronesia; Federates States of Micronesia; Micronesia (Federates States of); Micronesia, Fed. Sts.; Micronesia, Fed. States; Federal States of Micronesia
        GAB | Gabonese Republic
        GBR | United Kingdom; UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain; United Kingdom (Great Britain and Northern Ireland); United Kingdom of Great Britain & N. Ireland; United Kingdom of Great Britain and Ireland
        GHA | Republic of Ghana; Gold Coast
        GIN | Republic of Guinea; People's Revolutionary Republic of Guinea; Guinea-Conakry; Guinea (Conakry)
        GMB | Republic of the Gambia; Islamic Republic of the Gambia
        GNB | Republic of Guinea-Bissau; Guinea Bissau; Guinée-Bissau; Guiné-Bissau
        GNQ | Republic of Equatorial Guinea
        GRC | Hellenic Republic; Kingdom of Greece
        GTM | Republic of Guatemala
        GUY | Co-operative Republic of Guyana; Cooperative Republic of Guyana; Republic of Guyana
        HND | Republic of Honduras
        HRV | Republic of Croatia
        HTI | Republic of Haiti; Hayti
        HUN | Republic of Hungary; Hungarian People's Republic
        IDN | Republic of Indonesia
        IND | Republic of India
        IRL | Republic of Ireland; Eire; Irish Republic
        IRN | Islamic Republic of Iran; Persia; Iran (Islamic Republic)
        IRQ | Republic of Iraq
        ISL | Republic of Iceland
        ISR | State of Israel
        ITA | Italian Republic
        JOR | Hashemite Kingdom of Jordan; Hashemite Kingdom of the Jordan; Hashemite Jordan Kingdom; Trans-Jordan
        KAZ | Republic of Kazakhstan; Kazakstan; Kazakh Republic
        KEN | Republic of Kenya
        KGZ | Kyrgyz Republic; Kirghizstan; Kirgizstan; Kyrgyzia; Republic of Kyrgyzstan
        KHM | Kampuchea; Kingdom of Cambodia; Kampuchea, Democratic; State of Cambodia; People's Republic of Kampuchea
        KIR | Republic of Kiribati
        KNA | Saint Kitts-Nevis; Saint Christopher-Nevis; Saint Kitts; Federation of Saint Kitts and Nevis; Federation of Saint Christopher and Nevis; St. Kitts-Nevis; St. Kitts
        KOR | South Korea; Korea, South; Korea (South); ROK; R.O.K.; Korea, Rep.
        KWT | State of Kuwait
        LAO | Lao PDR; Lao P.D.R.; LPDR; Lao; Lao People's Republic; Kingdom of Laos; Lao People's Dem. Rep.; Lao People's Democratic
        LBN | Lebanese Republic
        LBR | Republic of Liberia
        LBY | Socialist People's Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Republic; Libyan Jamahiriya; State of Libya; Kingdom of Libya; United Kingdom of Libya; Libyan A.J.
        LCA | St. Lucia; Santa Lucia
        LIE | Principality of Liechtenstein
        LKA | Democratic Socialist Republic of Sri Lanka
        LSO | Kingdom of Lesotho; Basutoland
        LTU | Republic of Lithuania
        LUX | Grand Duchy of Luxembourg; Luxemburg
        LVA | Republic of Latvia
        MAR | Kingdom of Morocco
        MCO | Principality of Monaco
        MDA | Moldova; Moldavia; Republic of Moldavia
        MDG | Republic of Madagascar; Democratic Republic of Madagascar; Malagasy Republic; Malagasy; Madagascar (Malagasy); Malagasy Rep.
        MDV | Republic of Maldives; Republic of the Maldives; Maldives Islands
        MEX | United Mexican States; México
        MHL | Republic of the Marshall Islands
        MKD | Macedonia; Republic of North Macedonia; Republic of Macedonia; Macedonia, FYR; FYR Macedonia; FYR of Macedonia; FYROM; F.Y.R.O.M.; F.Y.R. Macedonia; T.F.Y.R. Macedonia; Macedonia (FYROM); Macedonia (the former Yugoslav Republic); TFYR of Macedonia; TFYROM; TFYR Macedonia; TFYRM; former Yugoslav Rep. of Macedonia
        MLI | Republic of Mali; Malian Federation
        MLT | Republic of Malta
        MMR | Union of Burma; Union of Myanmar; Republic of the Union of Myanmar; Republic of Myanmar; Socialist Republic of the Union of Burma; Myanmar (Burma); Burma (Myanmar)
        MNG | Mongolian People's Republic; Outer Mongolia
        MOZ | Republic of Mozambique; People's Republic of Mozambique
        MRT | Islamic Republic of Mauritania
        MUS | Republic of Mauritius
        MWI | Republic of Malawi; Nyasaland
        MYS | Malaya; Federation of Malaysia
        NAM | Republic of Namibia; South West Africa
        NER | Republic of the Niger
        NGA | Federal Republic of Nigeria; Federation of Nigeria
        NIC | Republic of Nicaragua
        NLD | Holland; The Kingdom of the Netherlands; Netherlands Kingdom; Kingdom of the Netherlands
        NOR | Kingdom of Norway
        NPL | Federal Democratic Republic of Nepal; Kingdom of Nepal
        NRU | Republic of Nauru
        OMN | Sultanate of Oman; Muscat and Oman; Sultanate of Muscat and Oman
        PAK | Islamic Republic of Pakistan
        PAN | Republic of Panama
        PER | Republic of Peru
        PHL | Republic of the Philippines; Philippine Republic; Philippine Islands; Commonwealth of the Philippines; Phillipines; Philipines
        PLW | Republic of Palau; Belau
        PNG | Independent State of Papua New Guinea; Papua-New Guinea; P.N.G.; PNG
        POL | Republic of Poland; Polish People's Republic
        PRK | North Korea; Korea, North; Korea (North); DPRK; D.P.R.K.; DPR Korea; D.P.R. Korea; D.P.R. of Korea; DPR of Korea; Democratic Republic of Korea; People's Democratic Republic of Korea; Korea, Dem. Rep.; Korea DPR; Democratic People's Rep. of Korea
        PRT | Portuguese Republic
        PRY | Republic of Paraguay
        PSE | PLO; P.L.O.; Palestinian Authority; State of Palestine; Palestine, State of; Observer State of Palestine
        QAT | State of Qatar
        ROU | Rumania; Roumania; Socialist Republic of Romania; Romanian People's Republic
        RUS | Russia @1991-12-24..; Russian Fed.
        RWA | Rwandese Republic; Republic of Rwanda; Ruanda
        SAU | Kingdom of Saudi Arabia; Sa'udi Arabia; Saoudi Arabia
        SDN | Republic of the Sudan; Democratic Republic of the Sudan; Sudan (North); Northern Sudan
        SEN | Republic of Senegal
        SGP | Republic of Singapore
        SLB | Solomons; Solomon Is.; Solomon Isl.
        SLE | Republic of Sierra Leone; Sierra Leone (Republic of)
        SLV | Republic of El Salvador; Salvador
        SMR | Republic of San Marino; Saint Marino
        SOM | Federal Republic of Somalia; Somali Democratic Republic; Somali Republic; Republic of Somalia
        SRB | Republic of Serbia; Federal Republic of Yugoslavia; FR Yugoslavia; FR of Yugoslavia; F.R. of Yugoslavia; F.R. Yugoslavia; FRY; State Union of Serbia and Montenegro; Yugoslavia (Serbia and Montenegro); Federal Republic of Yugoslavia (Serbia and Montenegro); Yugoslavia (Federal Republic of); Serbia & Montenegro
        SSD | Republic of South Sudan; S. Sudan; Southern Sudan
        STP | São Tomé and Príncipe; São Tomé e Príncipe; Sao Tome e Principe; Sao Tome-Principe; Sao Tome; São Tomé; São Tomé & Príncipe; Democratic Republic of Sao Tome and Principe; Sao Tomé; St. Tome and Principe
        SUN | USSR; U.S.S.R.; Soviet Union; Union of Soviet Socialist Republic; Russia @..1991-12-23; U S S R; Union of Soviet Socialist Republics (USSR)
        SUR | Republic of Suriname; Republic of Surinam
        SVK | Slovak Republic; Slovak Rep.
        SVN | Republic of Slovenia
        SWE | Kingdom of Sweden
        SWZ | Kingdom of Swaziland; Kingdom of Eswatini; Swaziland (Eswatini); Eswatini (Kingdom of); eSwatini
        SYC | Republic of Seychelles
        SYR | Syrian Republic
        TCD | Republic of Chad; Tchad
        TGO | Togolese Republic; Togoland
        THA | Kingdom of Thailand
        TJK | Republic of Tajikistan; Tadzhikistan; Tadjikistan
        TLS | East Timor; Democratic Republic of Timor-Leste; Timor; Timor Leste (East Timor); Democratic Republic of East Timor; Timor-Leste (Democratic Republic of); Timor Lorosa'e
        TON | Kingdom of Tonga
        TTO | Republic of Trinidad and Tobago; Trinidad-Tobago; Trinidad
        TUN | Republic of Tunisia; Tunisian Republic
        TUR | Republic of Türkiye; Republic of Turkey; TÜRKÝYE; Turkiye; Turkyie; TURKIYE (TURKEY); Turkey (Türkiye); Türkiye (Turkey)
        TKM | Republic of Turkmenistan; Turkmenia
        TZA | Tanzania; United Republic of Tanganyika; Republic of Tanganyika; Tanzania, United Rep.; Tanganyika and Zanzibar
        UGA | Republic of Uganda
        UKR | Ukrainian SSR; Ukrainian S.S.R.; Ukrainian Soviet Socialist Rep.; the Ukraine; Republic of Ukraine
        URY | Eastern Republic of Uruguay; Oriental Republic of Uruguay
        USA | United States; USA; U.S.A.; US; U.S.; United states America; United States (of America); United State of America
        UZB | Republic of Uzbekistan
        VAT | Vatican; Vatican City; Vatican City State; The Vatican; Holy See (Vatican City State); Holy See (Vatican City)
        VCT | Saint Vincent; Saint Vincent-Grenadines
        VEN | Bolivarian Republic of Venezuela; Venezuela (Bolivarian Republic); Republic of Venezuela; United States of Venezuela
        VNM | Vietnam; Socialist Republic of Viet Nam; Socialist Republic of Vietnam; Viet-Nam
        VUT | Republic of Vanuatu; New Hebrides
        WSM | Independent State of Samoa; Independent State of Western Samoa; Samoa (Western)
        YEM | Republic of Yemen; Yemen Arab Republic; Yemen (Arab Republic); North Yemen; Yemen, North; Yemen (North); Y.A.R.; Mutawakkilite Kingdom of Yemen; Yemen (Sana'a); Yemen (Sanaa)
        YMD | People's Democratic Republic of Yemen; South Yemen; Yemen, South; Yemen (South); Yemen, Democratic; Yemen (Democratic); Yemen People's Republic; Yemen People's Democratic Republic; People's Republic of Southern Yemen; People's Republic of South Yemen; Yemen, People's Democratic Republic; Yemen (Aden); P.D.R. Yemen; PDR Yemen; P.D.R.Y.
        YUG | Socialist Federal Republic of Yugoslavia; Federal People's Republic of Yugoslavia; SFRY; SFR Yugoslavia; former Yugoslavia; Kingdom of Yugoslavia
        ZAF | Republic of South Africa; South Africa (Union of)
        ZMB | Republic of Zambia; Northern Rhodesia
        ZWE | Republic of Zimbabwe; Zimbabwe (Rhodesia)
        EAZ | People's Republic of Zanzibar; Sultanate of Zanzibar; Zanzibar (and Pemba)
        """;
}
