"""The table of English spoken forms: each line read aloud, token by token.

A row is what is printed, an arrow, and what is said of each printed word; a bar stands between two words.
"""

from __future__ import annotations

import pytest

from sixty_second.voices.spoken import tokens

AMERICAN = """
€3m → three million euros
£40,000 a year → forty thousand pounds|a|year
US$5 → five U S dollars
5p → five pence
$1-a-day → one dollar a day
$1.2tn → one point two trillion dollars
$5m-$10m → five to ten million dollars
$500k-$1m → five hundred thousand to one million dollars
£1.2bn-a-year plan → one point two billion pounds a year|plan
€1.5 million → one point five|million euros
20€ → twenty euros
30 € → thirty|euros
EUR 20 million → |twenty|million euros
USD 5 → |five U S dollars
5 USD → five|U S dollars
EUR20m → twenty million euros
CHF 3.5bn → |three point five billion Swiss francs
Rs 500 crore → |five hundred|crore rupees
Rs. 299 → |two hundred ninety nine rupees
₹500 → five hundred rupees
HK$20 → twenty Hong Kong dollars
R$5m → five million Brazilian reais
$80/barrel → eighty dollars per barrel
$5/month → five dollars per month
$20 bills → twenty dollar|bills
the $360 million deal → the|three hundred sixty|million dollar|deal
the $30,000 difference → the|thirty thousand dollar|difference
5,000 yen → five thousand|yen
$0.05 → five cents
$1.01 → one dollar and one cent
€12.50 → twelve euros and fifty cents
£3.7m-rated → three point seven million pound rated
$1 → one dollar
$1m → one million dollars
$2.5-million → two point five million dollars
15–20 → fifteen to twenty
15-20% → fifteen to twenty percent
15%-20% → fifteen to twenty percent
10-15 percent → ten to fifteen|percent
5 percentage points → five|percentage|points
2014–16 → twenty fourteen to sixteen
2014-2016 → twenty fourteen to twenty sixteen
1999/2000 → nineteen ninety nine two thousand
2022/23 → twenty twenty two twenty three
the 1960s-70s → the|nineteen sixties to seventies
3-2 → three to two
6-4, 7-5 → six four|seven five
6-4 6-3 7-6 → six four|six three|seven six
won 2-0 → won|two nothing
a 0-0 draw → a|zero zero|draw
lost 3-1 → lost|three to one
an 8-0 start → an|eight and oh|start
a 16-7 record → a|sixteen and seven|record
went 11-1 → went|eleven and one
52-48 → fifty two to forty eight
50-50 → fifty fifty
5-4 ruling → five to four|ruling
70ft → seventy feet
a 70ft drop → a|seventy foot|drop
20lb → twenty pounds
5km/h → five kilometers per hour
30°C → thirty degrees Celsius
-5°C → minus five degrees Celsius
1.5C → one point five degrees Celsius
30 °C → thirty|degrees Celsius
86F → eighty six degrees Fahrenheit
20 sq ft → twenty|square|feet
200 sq km → two hundred|square|kilometers
5 cu. ft. → five|cubic|feet
3,000 sq. ft. → three thousand|square|feet
10 m/s → ten|meters per second
6'1" tall → six foot one|tall
5ft 8in tall → five foot|eight inches|tall
6ft 2in → six foot|two inches
5ft8in → five foot eight
12st 4lb → twelve stone|four pounds
4x4 → four by four
1080p → ten eighty P
60fps → sixty frames per second
4K video → four K|video
24K gold → twenty four karat|gold
5.2L → five point two liter
100m sprint → one hundred meter|sprint
100m people → one hundred million|people
800m final → eight hundred meter|final
World War II → World|War|two
World Wars I and II → World|Wars|one|and|two
Louis XIV → Louis|the fourteenth
Super Bowl LVIII → Super|Bowl|fifty eight
Final Fantasy XVI → Final|Fantasy|sixteen
Men United XI → Men|United|eleven
Keystone XL pipeline → Keystone|X L|pipeline
Part IV → Part|four
Henry VIII → Henry|the eighth
Mk II → Mark|two
John Smith III → John|Smith|the third
King Charles III's visit → King|Charles|the third's|visit
J.R.R. Tolkien → J R R|Tolkien
George W. Bush → George|W|Bush
J. K. Rowling → J|K|Rowling
NATO, UNESCO and NASA → Nato|Unesco|and|Nasa
the FBI, BBC and US → the|F B I|B B C|and|U S
the EU's GDPR → the|E U's|G D P R
SAN FRANCISCO (AP) → san|Francisco|A P
VATICAN CITY (RNS) → vatican|city|R N S
KYIV, Ukraine → Kyiv|Ukraine
WASHINGTON (Reuters) → Washington|Reuters
I DON'T KNOW → I|don't|know
NBCUniversal → N B C Universal
SiriusXM → Sirius X M
DREAMers → Dreamers
GET OUT and VOTE → get|out|and|vote
HMRC and the DVLA → H M R C|and|the|D V L A
MI5 and MI6 → M I five|and|M I six
CO2 levels → C O two|levels
COVID-19 → Covid nineteen
SARS-CoV-2 → Sars Cov two
ISIS-linked → Isis linked
R&D → R and D
Q&A → Q and A
M&S → M and S
B&Q → B and Q
AT&T's → A T and T's
Procter & Gamble → Procter|and|Gamble
and/or → and or
he/she → he or she
24/7 → twenty four seven
9/11 → nine eleven
1/2 → one half
3/4 cup → three quarters|cup
1-1/2 years → one and a half|years
8½ minutes → eight and a half|minutes
8/10 → eight out of ten
4/5 → four out of five
13/5 → thirteen to five
#1 → number one
#MeToo → hashtag Me Too
@BBCNews → at B B C News
example.com → example dot com
bbc.co.uk/news → B B C dot co dot U K slash news
nhs.uk → nhs dot U K
www.example.org → example dot org
desk.news@example.org → desk dot news at example dot org
https://example.com/a-b?c=1 → example dot com
KSL.com → K S L dot com
w/ cheese → with|cheese
7.30pm → seven thirty P M
at 7.30 tonight → at|seven thirty|tonight
at 7.30pm → at|seven thirty P M
9am-5pm → nine A M to five P M
10:30am–4pm → ten thirty A M to four P M
7-9pm → seven to nine P M
0730 GMT → oh seven thirty|G M T
2:03.45 → two minutes three point four five seconds
1:02:33 → one hour two minutes thirty three seconds
14:30 → fourteen thirty
6 a.m. → six|A M
Jan. 6 → January|sixth
Jan 6 → January|sixth
6 Jan → the sixth of|January
6 January 2021 → the sixth of|January|twenty twenty one
January 6, 2021 → January|sixth|twenty twenty one
Jan. 6th → January|sixth
Mon-Fri → Monday to Friday
Jan-Mar → January to March
Sat 4pm → Saturday|four P M
Sept 3-5 → September|third to fifth
3-5 May → the third to the fifth of|May
the 5th of May → the|fifth|of|May
2016-11-14 → November fourteenth twenty sixteen
14.11.2016 → November fourteenth twenty sixteen
01/06/2021 → January sixth twenty twenty one
the 21st century → the|twenty first|century
the 1800s → the|eighteen hundreds
mid-1990s → mid nineteen nineties
in her 60s → in|her|sixties
'80s → eighties
in 1500 → in|fifteen hundred
in 2000 → in|two thousand
in 2001 → in|two thousand one
in 2010 → in|twenty ten
in 2100 → in|twenty one hundred
500 BC → five hundred|B C
AD 79 → A D|seventy nine
0800 555 111 → zero eight zero zero|five five five|one one one
(978) 448-5555 → nine seven eight|four four eight five five five five
+44 20 7946 0018 → plus four four|two zero|seven nine four six|zero zero one eight
1-800-555-0199 → one eight zero zero five five five zero one nine nine
555-0123 → five five five zero one two three
999 call → nine nine nine|call
dial 112 → dial|one one two
a 911 call → a|nine one one|call
Porsche 911 → Porsche|nine eleven
Boeing 747-8 → Boeing|seven forty seven eight
Boeing 737 MAX → Boeing|seven thirty seven|Max
Flight 370 → Flight|three seventy
A350-1000 → A three fifty one thousand
F-35s → F thirty fives
MiG-29 → Mig twenty nine
T-72 → T seventy two
K9s → K nines
MP3s → M P threes
the 49ers → the|forty niners
the 76ers → the|seventy sixers
Under 21s → Under|twenty ones
747s → seven forty sevens
Channel 4's → Channel|four's
No. 10 → number|ten
No 10 → number|ten
Nos. 3 and 4 → numbers|three|and|four
Mr Orr and Mrs Lee → Mister|Orr|and|Missus|Lee
Dr Lee → Doctor|Lee
Sgt Hill → Sergeant|Hill
Lt Gen Moss → Lieutenant|General|Moss
St Albans → Saint|Albans
Ft Worth → Fort|Worth
Mt. Everest → Mount|Everest
Gen Z → Gen|Z
Smith v Jones → Smith|versus|Jones
England v France → England|versus|France
Apple Inc said → Apple|Incorporated|said
Co Durham → County|Durham
Ford Motor Co said → Ford|Motor|Company|said
c. 1850 → circa|eighteen fifty
pp. 12-15 → pages|twelve to fifteen
Vol. 3 → Volume|three
et al. → et|al
Ave. → Avenue
e.g. this → for example|this
~5% → about five percent
<5% → less than five percent
>10 → more than ten
-10 → minus ten
−10 → minus ten
+3 → plus three
50+ → fifty plus
10,000-plus → ten thousand plus
3.14 → three point one four
1,234,567.89 → one million two hundred thirty four thousand five hundred sixty seven point eight nine
0.05 → zero point zero five
.22 calibre → twenty two|calibre
.45-caliber → forty five caliber
1.2.3 → one point two point three
17.4.1 → seventeen point four point one
4-4-2 formation → four four two|formation
2×4 → two by four
10x → ten times
10-fold → ten fold
two-thirds → two-thirds
1,000-strong → one thousand strong
5m-strong → five million strong
2.5-mile → two point five mile
12-year-old → twelve year old
a 6-foot-7 man → a|six foot seven|man
20%-plus → twenty percent plus
5pc → five percent
40,000₩ → forty thousand won
by 2100 → by|twenty one hundred
in 1066 → in|ten sixty six
THE FBI SAID IT WILL ACT NOW → the|F B I|said|it|will|act|now
WE LOVE THE US TODAY → we|love|the|U S|today
2007-08 → two thousand seven to two thousand eight
MSPs and MEPs → M S Ps|and|M E Ps
the PM's office → the|P M's|office
CEO Bob → C E O|Bob
a $50-a-week job → a|fifty dollar a week|job
€40m-€50m → forty to fifty million euros
a £700,000 home → a|seven hundred thousand pound|home
two $100 bills → two|one hundred dollar|bills
-$2.5bn → minus two point five billion dollars
$3.50 → three dollars and fifty cents
A$2m → two million Australian dollars
NZ$4 → four New Zealand dollars
¥12,000 → twelve thousand yen
₦900 → nine hundred naira
up 0.3% → up|zero point three percent
2% to 3% → two percent|to|three percent
17 percent → seventeen|percent
the 30s → the|thirties
a 9% rise → a|nine percent|rise
3–5% → three to five percent
aged 18-34 → aged|eighteen to thirty four
1914-18 → nineteen fourteen to eighteen
the 1920s → the|nineteen twenties
since 2008 → since|two thousand eight
Dec. 31, 1999 → December|thirty first|nineteen ninety nine
on March 1st → on|March|first
12:05 a.m. → twelve oh five|A M
noon on 4 July → noon|on|the fourth of|July
8pm → eight P M
11:59pm → eleven fifty nine P M
18:00 GMT → eighteen hundred|G M T
100km → one hundred kilometers
3.2 kg → three point two|kilos
45mph → forty five miles per hour
500GB → five hundred gigabytes
1.5TB → one point five terabytes
20kWh → twenty kilowatt hours
35 mpg → thirty five|miles per gallon
1/3 cup → one third|cup
5/8 → five eighths
2¾ → two and three quarters
Room 101 → Room|one oh one
Route 66 → Route|sixty six
B-52 → B fifty two
UN70 → U N seventy
3M → three M
3.5M people → three point five million|people
7B parameters → seven billion|parameters
the U.N. vote → the|U N|vote
Ph.D. → P H D
Lt. Gov. Ann Poe → Lieutenant|Governor|Ann|Poe
Rev. Al Hart → Reverend|Al|Hart
Elm Ave. → Elm|Avenue
Miami, Fla., → Miami|Florida
Ames, Iowa → Ames|Iowa
Boise, ID → Boise|Idaho
HIV/AIDS → H I V Aids
TV/radio → T V radio
S&P 500 → S and P|five hundred
R&B → R and B
a.k.a. Joe → also known as|Joe
C++ → C plus plus
user_name → user name
info@example.com → info at example dot com
#COP26 → hashtag Cop twenty six
@ann_lee → at ann lee
24-hour → twenty four hour
one-on-one → one-on-one
9-year-olds → nine year olds
2nd-largest → second largest
1,001 → one thousand one
999,999 → nine hundred ninety nine thousand nine hundred ninety nine
-0.4 → minus zero point four
13th → thirteenth
112th → one hundred twelfth
$1,000-$1,500 a month → one thousand to one thousand five hundred dollars|a|month
FY2024 → F Y twenty twenty four
mid-2020 → mid twenty twenty
early-2000s → early two thousands
a 9mm pistol → a|nine millimeter|pistol
CO₂ levels → C O two|levels
15th–16th century → fifteenth to sixteenth|century
5 p.m.-7 p.m. → five|P M to seven|P M
the 24-22 win → the|twenty four to twenty two|win
6:30 a.m. ET → six thirty|A M|E T
70 A.D. → seventy|A D
Gov. Ann Poe, R-Fla., said → Governor|Ann|Poe|R Florida|said
Rep. Lee (D-CA) → Representative|Lee|D California
Sgt. 1st Class Moss → Sergeant|first|Class|Moss
New York, NY 10001 → New|York|New York|one zero zero zero one
S. Korea → South|Korea
≥10 → at least ten
No.10 → number ten
over-50s → over fifties
the over-65s → the|over sixty fives
1990's → nineteen nineties
5-3/4 → five and three quarters
7-Eleven → seven Eleven
AC/DC → A C D C
over 18+ → over|eighteen plus
U.S.-China talks → U S China|talks
"""

BRITISH = """
won 3-2 → won|three two
a 1-1 draw → a|one one|draw
beat them 6-4, 6-2 → beat|them|six four|six two
5 May → the fifth of|May
May 5 → May|the fifth
£1,250 a month → one thousand two hundred and fifty pounds|a|month
a 0-0 draw → a|zero zero|draw
drew 2-2 → drew|two two
won 1-0 → won|one nil
at 7.30pm → at|seven thirty P M
the M25 → the|M twenty five
3 June 1944 → the third of|June|nineteen forty four
the 3 June → the|third of|June
from 3-5 June → from|the third to the fifth of|June
101 men → one hundred and one|men
0.5pc → zero point five percent
St Andrews → Saint|Andrews
Cllr Fry → Councillor|Fry
10st 6lb → ten stone|six pounds
"""


def rows(table: str) -> list[str]:
    """The table's lines."""
    return table.strip().splitlines()


def held(row: str, language: str) -> None:
    """Asserts that a row is said as it stands."""
    printed, _, said = row.partition(" → ")
    assert [token.spoken for token in tokens(printed, language)] == said.split("|")


@pytest.mark.parametrize("row", rows(AMERICAN))
def test_american_english_token_by_token(row: str) -> None:
    """Every printed word is said as the table has it; a word that is not said has an empty form."""
    held(row, "en")


@pytest.mark.parametrize("row", rows(BRITISH))
def test_british_english_token_by_token(row: str) -> None:
    """What Britain says otherwise: scores, dates, the ``and`` in numbers."""
    held(row, "en-GB")


def test_the_table_is_large_enough_to_be_one() -> None:
    """At least three hundred cases with those of the other table of English."""
    assert len(rows(AMERICAN)) + len(rows(BRITISH)) >= 300
