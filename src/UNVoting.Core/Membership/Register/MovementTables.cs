namespace UNVoting.Membership.Register;

/// <summary>The groups of developing countries that have members but no treaty. One period a line, then the States; read by <see cref="GroupReader"/>.</summary>
internal static class MovementTables
{
    /// <summary>
    /// By the opening of the conference that admitted the State, or the day that the State itself gives (Thailand), where it is known; else by a day of the year.
    /// The two Yemens were members apart, and Yemen has gone on. Burma left in Havana and came back in Jakarta. Argentina announced on 19 September 1991 that it left.
    /// Yugoslavia, suspended in September 1992, never took its place again. Namibia and Zimbabwe joined before they were States; in Viet Nam, the Democratic
    /// Republic in Lima, before the two parts were one.
    /// </summary>
    public const string NonAligned = """
        1961-09-01..            AFG COD CUB DZA EGY ETH GHA GIN IDN IND IRQ KHM LBN LKA MAR MLI NPL SAU SDN SOM TUN YEM
        1961-09-01..1979-09-09  MMR
        1961-09-01..1992-09-30  YUG
        1961-09-01..2004-04-30  CYP
        1964-10-05..            BDI BEN CAF CMR COG JOR KEN KWT LAO LBR LBY MRT MWI NGA SEN SLE SYR TCD TGO TZA UGA ZMB
        1970-09-08..            BWA GAB GNQ GUY JAM LSO MYS RWA SGP SWZ TTO
        1970-09-08..1990-05-21  YMD
        ~1971-01-01..           CHL
        1973-09-05..            ARE BFA BGD BHR BTN CIV GMB MDG MUS NER OMN PER QAT
        1973-09-05..1991-09-18  ARG
        1973-09-05..2004-04-30  MLT
        1975-08-25..            PAN PRK PSE VNM
        1976-08-16..            AGO COM CPV GNB MDV MOZ STP SYC
        1979-09-03..            BOL GRD IRN NAM NIC PAK ZWE
        1981-09-21..            BLZ
        1983-03-07..            BHS BRB COL DJI ECU LCA SUR VUT
        1989-09-04..            VEN
        1992-09-01..            BRN MMR PHL UZB
        ~1993-01-01..           GTM MNG PNG
        1993-10-04..            THA
        1994-05-31..            ZAF
        1995-10-18..            ERI HND TKM
        1998-09-02..            BLR
        2000-04-08..            DOM
        2003-02-20..            TLS VCT
        ~2006-05-27..           ATG DMA
        2006-09-11..            HTI KNA
        2011-05-25..            AZE FJI
        2024-01-15..            SSD
        """;

    /// <summary>
    /// The signatories of 1964 and the departures are dated (the Republic of Viet Nam was no Member of the United Nations and is left out). Of those who joined
    /// later the day is mostly not on record: they are counted from their admission to the United Nations, but not before the first
    /// ministerial meeting of 10 October 1967. That the Republic of Korea had left was announced at the ministerial meeting of 26 September 1997. New Zealand signed the
    /// declaration of 1963 and never belonged to the Group. China is listed by the Group and does not regard itself as a member: it is left out, as in "the Group of 77 and China".
    /// </summary>
    public const string GroupOf77 = """
        1964-06-15..            AFG ARG BDI BEN BFA BOL BRA CAF CHL CMR COD COG COL CRI DOM DZA ECU EGY ETH GAB GHA GIN GTM HND HTI
        1964-06-15..            IDN IND IRN IRQ JAM JOR KEN KHM KWT LAO LBN LBR LBY LKA MAR MDG MLI MMR MRT MYS NER NGA NIC NPL PAK
        1964-06-15..            PAN PER PHL PRY RWA SAU SDN SEN SLE SLV SOM SYR TCD TGO THA TTO TUN TZA UGA URY VEN YEM
        1964-06-15..1992-09-21  YUG
        1964-06-15..1994-05-17  MEX
        1964-06-15..1997-09-25  KOR
        1964-06-15..2004-04-30  CYP
        ~1967-10-10..           BRB BWA CIV GMB GUY LSO MDV MWI SGP ZMB
        ~1968-04-24..           MUS
        ~1968-09-24..           SWZ
        ~1968-11-12..           GNQ
        ~1970-10-13..           FJI
        ~1971-09-21..           BHR BTN QAT
        ~1971-10-07..           OMN
        ~1971-12-09..           ARE
        ~1973-09-18..           BHS
        ~1974-09-17..           BGD GNB GRD
        ~1975-09-16..           CPV MOZ STP
        ~1975-10-10..           PNG
        ~1975-11-12..           COM
        ~1975-12-04..           SUR
        ~1976-09-21..           SYC
        ~1976-12-01..           AGO
        ~1976-12-15..           WSM
        ~1977-09-20..           DJI VNM
        ~1978-09-19..           SLB
        ~1978-12-18..           DMA
        ~1979-09-18..           LCA
        ~1980-08-25..           ZWE
        ~1980-09-16..           VCT
        ~1981-09-15..           VUT
        ~1981-09-25..           BLZ
        ~1981-11-11..           ATG
        ~1983-09-23..           KNA
        ~1984-09-21..           BRN
        ~1990-04-23..           NAM
        ~1991-09-17..           FSM MHL PRK
        ~1992-03-02..           TKM
        ~1993-05-28..           ERI
        ~1999-09-14..           TON
        ~2002-09-27..           TLS
        ~1967-12-14..1990-05-21 YMD
        ~1971-10-28..           CUB
        ~1976-01-26..           PSE
        ~1976-01-26..2004-04-30 MLT
        ~1976-01-26..2006-12-31 ROU
        ~1989-01-01..           MNG
        1994-06-23..            ZAF
        ~1995-01-01..2020-01-31 BIH
        ~2002-01-01..2004-12-31 PLW
        ~2010-01-01..           KIR NRU TJK
        ~2015-01-01..           SSD
        ~2023-01-01..           AZE
        2023-09-15..            MEX
        """;

    /// <summary>By the opening of the conference that admitted the State, where it is known; else by the first day of the year. Suspensions (Egypt 1979 to 1984, Afghanistan 1980 to 1989, Syria 2012 to 2025) are no exits.</summary>
    public const string IslamicCooperation = """
        1969-09-25..            AFG DZA EGY GIN IDN IRN JOR KWT LBN LBY MAR MLI MRT MYS NER PAK PSE SAU SDN SEN SOM TCD TUN TUR YEM
        1969-09-25..1990-05-21  YMD
        1972-02-29..            ARE BHR OMN QAT SLE SYR
        1974-02-22..            BFA BGD CMR GAB GMB GNB UGA
        1975-07-12..            IRQ
        1976-05-12..            COM MDV
        1978-04-24..            DJI
        1983-12-06..            BEN
        1984-01-16..            BRN
        1986-01-06..            NGA
        ~1992-01-01..           ALB AZE KGZ TJK TKM
        1994-12-13..            MOZ
        1995-12-09..            KAZ
        ~1996-01-01..           SUR UZB
        ~1997-01-01..           TGO
        ~1998-01-01..           GUY
        ~2001-01-01..           CIV
        """;

    /// <summary>The founders by the first summit. South Africa by its invitation of December 2010. Saudi Arabia was invited for 2024 and has not confirmed: it is left out, as is Argentina, which declined.</summary>
    public const string Brics = """
        2009-06-16..            BRA CHN IND RUS
        2010-12-24..            ZAF
        2024-01-01..            ARE EGY ETH IRN
        2025-01-06..            IDN
        """;
}
