"""What English abbreviations are short for."""

from __future__ import annotations

from ..forms import words

_STATES_SURE = """
Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|D.C D C
|Fla Florida|Ga Georgia|Kan Kansas|Ky Kentucky|Mich Michigan|Minn Minnesota|Mont Montana|N.C North Carolina
|N.D North Dakota|N.H New Hampshire|N.J New Jersey|N.M New Mexico|N.Y New York|Neb Nebraska|Nev Nevada
|Okla Oklahoma|R.I Rhode Island|S.C South Carolina|S.D South Dakota|Tenn Tennessee|Tex Texas|Vt Vermont
|W.Va West Virginia|Wis Wisconsin|Wyo Wyoming|B.C British Columbia|Ont Ontario"""
_STATES_AFTER_COMMA = """
Del Delaware|Ill Illinois|Ind Indiana|La Louisiana|Mass Massachusetts|Md Maryland|Me Maine|Miss Mississippi
|Mo Missouri|Ore Oregon|Pa Pennsylvania|Va Virginia|Wash Washington|Cal California|Id Idaho"""
_TITLES = """
Mr Mister|Mrs Missus|Ms Miz|Messrs Messieurs|Sen Senator|Sens Senators|Rep Representative
|Reps Representatives|Gov Governor|Govs Governors|Pres President|Prof Professor|Gen General|Col Colonel
|Lt Lieutenant|Maj Major|Capt Captain|Cmdr Commander|Sgt Sergeant|Cpl Corporal|Pvt Private|Adm Admiral
|Rev Reverend|Hon Honorable|Supt Superintendent|Det Detective|Insp Inspector|Atty Attorney|Fr Father
|Amb Ambassador|Sec Secretary|Cllr Councillor|Brig Brigadier|Cdr Commander|Spc Specialist|Const Constable
|Msgr Monsignor|Ald Alderman|Treas Treasurer|Dep Deputy|Asst Assistant|Cdt Cadet|Comr Commissioner"""
_OTHERS = """
Jr Junior|Sr Senior|Esq Esquire|Inc Incorporated|Corp Corporation|Co Company|Cos Companies|Ltd Limited
|Bros Brothers|Assn Association|Dept Department|Univ University|Intl International|Ave Avenue|Blvd Boulevard
|Rd Road|Hwy Highway|Mt Mount|Ft Fort|vs versus|v versus|etc et cetera|e.g for example|i.e that is
|approx approximately|est established|a.k.a also known as|Ph.D P H D|M.D M D|a.m A M|p.m P M|A.M A M|P.M P M
|al al|ext extension|govt government|mph miles per hour|cu cubic|sq square|ft feet|lb pounds|lbs pounds
|oz ounces|in inches|yd yards|hrs hours|hr hour|min minutes|mins minutes|ca circa|c circa|pp pages|vol volume
|fig figure|ed editor|eds editors|cf compare|viz namely|aka also known as|dept department|incl including
|Est established|Cie Company|Mfg Manufacturing|Natl National|Tpk Turnpike|Pkwy Parkway|Sq Square|Ln Lane
|Pl Place|Ct Court|Apt Apartment|Bldg Building|Gen General"""
_BARE = """
Mr Mister|Mrs Missus|Ms Miz|Messrs Messieurs|Prof Professor|Sgt Sergeant|Lt Lieutenant|Capt Captain
|Maj Major|Cpl Corporal|Cllr Councillor|Supt Superintendent|Insp Inspector|Rev Reverend|Hon Honorable
|Gov Governor|Sen Senator|Cmdr Commander|Adm Admiral|Mt Mount|Ft Fort|Pte Private|Brig Brigadier"""
_FIRMS = """
Inc Incorporated|Ltd Limited|Corp Corporation|Bros Brothers|Jr Junior|Sr Senior|Esq Esquire"""
_MONTHS = """
Jan January|Feb February|Mar March|Apr April|Jun June|Jul July|Aug August|Sep September|Sept September
|Oct October|Nov November|Dec December"""
_DAYS = """
Mon Monday|Tue Tuesday|Tues Tuesday|Wed Wednesday|Thu Thursday|Thur Thursday|Thurs Thursday|Fri Friday
|Sat Saturday|Sun Sunday"""
_POSTAL = """
AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DC D C|DE Delaware
|FL Florida|GA Georgia|HI Hawaii|IA Iowa|ID Idaho|IL Illinois|IN Indiana|KS Kansas|KY Kentucky|LA Louisiana
|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|MN Minnesota|MO Missouri|MS Mississippi|MT Montana
|NC North Carolina|ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada
|NY New York|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina
|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VA Virginia|VT Vermont|WA Washington|WI Wisconsin
|WV West Virginia|WY Wyoming"""


def _table(rows: str) -> dict[str, str]:
    pairs = (row.split(maxsplit=1) for row in rows.replace("\n", "").split("|"))
    return dict(pairs)


STATES = _table(_STATES_SURE)
STATES_AFTER_COMMA = _table(_STATES_AFTER_COMMA)
TITLES = _table(_TITLES)
OTHERS = _table(_OTHERS)
MONTHS = _table(_MONTHS)
DAYS = _table(_DAYS)
POSTAL = _table(_POSTAL)
BARE = _table(_BARE)
"""Titles as British papers write them, without a full stop, before a name."""
FIRMS = _table(_FIRMS)
"""What follows a name, also without a full stop."""
MONTH_NAMES = frozenset(MONTHS.values()) | {"May"}

OPENERS = words("""
The A An In On At But And He She It They We I You This That These Those After Before When While If As
For Since Under There Then However Meanwhile Officials Police His Her Its Their Our My No Not More Most
Many Some Other What Who Where Why How Earlier Later Last Now One Two Both Each Only So Yet
""")
"""Words that, after an abbreviation's full stop, begin a new sentence."""
