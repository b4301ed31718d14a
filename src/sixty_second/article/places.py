"""Names after a comma that make a place of the name before it: states, provinces, countries."""

from __future__ import annotations

from .words import word_set

_STATES = word_set(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii
    Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
    Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee
    Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ala. Ariz. Ark. Calif. Colo. Conn. Del.
    Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.C. N.D. N.H. N.J.
    N.M. N.Y. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. Ontario Quebec
    Ont. Que. B.C. Alberta Alta. Manitoba Man. Saskatchewan Sask. N.S. N.B. England Scotland Wales"""
)
_COUNTRIES = word_set(
    """Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh
    Belarus Belgium Belize Benin Bolivia Botswana Brazil Bulgaria Burundi Cambodia Cameroon Canada Chad Chile
    China Colombia Congo Croatia Cuba Cyprus Denmark Djibouti Ecuador Egypt Eritrea Estonia Ethiopia Finland
    France Gabon Gambia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia
    Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Laos Latvia Lebanon
    Liberia Libya Lithuania Madagascar Malawi Malaysia Mali Malta Mauritania Mexico Moldova Mongolia
    Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman
    Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal
    Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tanzania
    Thailand Togo Tunisia Turkey Türkiye Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia
    Zimbabwe Gaza UK UAE"""
)
REGIONS = (
    _STATES
    | _COUNTRIES
    | {
        *("New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota"),
        *("Rhode Island", "South Carolina", "South Dakota", "West Virginia", "British Columbia"),
        *("Northern Ireland", "New Zealand", "South Africa", "South Korea", "North Korea", "Saudi Arabia"),
        *("Sri Lanka", "South Sudan", "Costa Rica", "El Salvador", "Sierra Leone", "Burkina Faso"),
        *("Papua New Guinea", "Dominican Republic", "Czech Republic", "United Kingdom", "United States"),
        *("West Bank", "Ivory Coast", "Central African Republic", "Bosnia and Herzegovina"),
    }
)
