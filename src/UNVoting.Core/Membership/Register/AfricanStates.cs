namespace UNVoting.Membership.Register;

/// <summary>The Members counted among the African States, and Zanzibar.</summary>
/// <remarks>The columns are those that <see cref="RegisterReader"/> describes. South Africa belonged to no regional group until it took its seat again in June 1994.</remarks>
internal static class AfricanStates
{
    /// <summary>The Members of today.</summary>
    public const string Members = """
        AGO | AO | 024 | 540 | | 1976-12-01.. | Angola
        BDI | BI | 108 | 516 | | 1962-09-18.. | Burundi
        BEN | BJ | 204 | 434 | | 1960-09-20.. | Dahomey; Benin @1975-12-02
        BFA | BF | 854 | 439 | | 1960-09-20.. | Upper Volta; Burkina Faso @1984-08-04
        BWA | BW | 072 | 571 | | 1966-10-17.. | Botswana
        CAF | CF | 140 | 482 | | 1960-09-20.. | Central African Republic; Central African Empire @1976-12-20; Central African Republic @1979-09-25
        CIV | CI | 384 | 437 | | 1960-09-20.. | Ivory Coast; Côte d'Ivoire @1986-01-01
        CMR | CM | 120 | 471 | | 1960-09-20.. | Cameroun; Cameroon @~1961-10-01; United Republic of Cameroon @1975-03-10; Cameroon @1984-02-04
        COD | CD | 180 | 490 | | 1960-09-20.. | Congo (Leopoldville); Democratic Republic of the Congo @~1964-08-01; Zaire @1971-10-27; Democratic Republic of the Congo @1997-05-17
        COG | CG | 178 | 484 | | 1960-09-20.. | Congo (Brazzaville); People's Republic of the Congo @~1970-01-03; Congo @1971-11-15
        COM | KM | 174 | 581 | | 1975-11-12.. | Comoros
        CPV | CV | 132 | 402 | | 1975-09-16.. | Cape Verde; Cabo Verde @2013-10-24
        DJI | DJ | 262 | 522 | | 1977-09-20.. | Djibouti
        DZA | DZ | 012 | 615 | | 1962-10-08.. | Algeria
        EGY | EG | 818 | 651 | | 1945-10-24.. | Egypt; United Arab Republic @1958-02-21; Egypt @1971-09-02
        ERI | ER | 232 | 531 | | 1993-05-28.. | Eritrea
        ETH | ET | 231 | 530 | | 1945-11-13.. | Ethiopia
        GAB | GA | 266 | 481 | | 1960-09-20.. | Gabon
        GHA | GH | 288 | 452 | | 1957-03-08.. | Ghana
        GIN | GN | 324 | 438 | | 1958-12-12.. | Guinea
        GMB | GM | 270 | 420 | | 1965-09-21.. | Gambia
        GNB | GW | 624 | 404 | | 1974-09-17.. | Guinea-Bissau
        GNQ | GQ | 226 | 411 | | 1968-11-12.. | Equatorial Guinea
        KEN | KE | 404 | 501 | | 1963-12-16.. | Kenya
        LBR | LR | 430 | 450 | | 1945-11-02.. | Liberia
        LBY | LY | 434 | 620 | | 1955-12-14.. | Libya; Libyan Arab Republic @~1971-01-06; Libyan Arab Jamahiriya @1977-04-18; Libya @2011-09-16
        LSO | LS | 426 | 570 | | 1966-10-17.. | Lesotho
        MAR | MA | 504 | 600 | | 1956-11-12.. | Morocco
        MDG | MG | 450 | 580 | | 1960-09-20.. | Madagascar
        MLI | ML | 466 | 432 | | 1960-09-28.. | Mali
        MOZ | MZ | 508 | 541 | | 1975-09-16.. | Mozambique
        MRT | MR | 478 | 435 | | 1961-10-27.. | Mauritania
        MUS | MU | 480 | 590 | | 1968-04-24.. | Mauritius
        MWI | MW | 454 | 553 | | 1964-12-01.. | Malawi
        NAM | NA | 516 | 565 | | 1990-04-23.. | Namibia
        NER | NE | 562 | 436 | | 1960-09-20.. | Niger
        NGA | NG | 566 | 475 | | 1960-10-07.. | Nigeria
        RWA | RW | 646 | 517 | | 1962-09-18.. | Rwanda
        SDN | SD | 729 | 625 | | 1956-11-12.. | Sudan
        SEN | SN | 686 | 433 | | 1960-09-28.. | Senegal
        SLE | SL | 694 | 451 | | 1961-09-27.. | Sierra Leone
        SOM | SO | 706 | 520 | | 1960-09-20.. | Somalia
        SSD | SS | 728 | 626 | | 2011-07-14.. | South Sudan
        STP | ST | 678 | 403 | | 1975-09-16.. | Sao Tome and Principe
        SWZ | SZ | 748 | 572 | | 1968-09-24.. | Swaziland; Eswatini @~2018-04-19
        SYC | SC | 690 | 591 | | 1976-09-21.. | Seychelles
        TCD | TD | 148 | 483 | | 1960-09-20.. | Chad
        TGO | TG | 768 | 461 | | 1960-09-20.. | Togo
        TUN | TN | 788 | 616 | | 1956-11-12.. | Tunisia
        TZA | TZ | 834 | 510 | | 1961-12-14.. | Tanganyika; United Republic of Tanganyika and Zanzibar @1964-04-26; United Republic of Tanzania @1964-11-01
        UGA | UG | 800 | 500 | | 1962-10-25.. | Uganda
        ZAF | ZA | 710 | 560 | @1994-06-23 | 1945-11-07.. | Union of South Africa; South Africa @1961-05-31
        ZMB | ZM | 894 | 551 | | 1964-12-01.. | Zambia
        ZWE | ZW | 716 | 552 | | 1980-08-25.. | Zimbabwe
        """;

    /// <summary>The seat of Zanzibar, which ended in that of Tanzania.</summary>
    public const string Former = """
        EAZ | - | - | 511 | | 1963-12-16..1964-04-25 | Zanzibar
        """;
}
