"""Lines whose words are timed: a beat each, with a number, a name or initials in many of them."""

from __future__ import annotations

LINES: dict[str, tuple[str, ...]] = {
    "en": (
        "The council of Fernmouth voted on Tuesday to close the old swing bridge. It was built in 1911.",
        "More than 2,300 people signed the petition, and 15% of them live across the river.",
        "A day ticket will cost £13.60, twice what it did in 2014, AT&T said in a letter.",
        "“Nobody asked us,” said Ottoline Quazby, who runs the chandlery. “We heard it on the radio.”",
        "Divers found cracks in three of the four piers; the repairs could take until March 3rd.",
    ),
    "de": (
        "Der Stadtrat von Ellerfurt hat am Dienstag beschlossen, die alte Drehbrücke zu sperren.",
        "Mehr als 2300 Menschen haben die Petition unterschrieben. 15 % von ihnen wohnen am anderen Ufer.",
        "„Niemand hat uns gefragt“, sagte Ottilie Kwasny, die den Laden am Hafen führt.",
        "Eine Tageskarte kostet künftig 13,60 Euro, doppelt so viel wie 2014.",
    ),
    "fr": (
        "Le conseil municipal de Sauveterre a voté mardi la fermeture du vieux pont tournant.",
        "Plus de 2300 personnes ont signé la pétition, et 15 % d'entre elles vivent sur l'autre rive.",
        "« Personne ne nous a consultés », dit Odile Quassy, qui tient la boutique du port.",
        "Le billet coûtera 13,60 euros, deux fois plus qu'en 2014. Les travaux dureront jusqu'en mars.",
    ),
    "es": (
        "El ayuntamiento de Valdemora votó el martes cerrar el viejo puente giratorio.",
        "Más de 2300 personas firmaron la petición, y el 15 % de ellas vive al otro lado del río.",
        "«Nadie nos preguntó», dijo Otilia Quesada, que lleva la tienda del puerto.",
        "El billete costará 13,60 euros, el doble que en 2014. Las obras durarán hasta marzo.",
    ),
    "it": (
        "Il consiglio comunale di Valserena ha votato martedì la chiusura del vecchio ponte girevole.",
        "Più di 2300 persone hanno firmato la petizione, e il 15 % di loro vive oltre il fiume.",
        "«Nessuno ci ha chiesto nulla», ha detto Ottilia Quazzi, che gestisce il negozio del porto.",
        "Il biglietto costerà 13,60 euro, il doppio che nel 2014. I lavori dureranno fino a marzo.",
    ),
    "nl": (
        "De gemeenteraad van Ellerveen besloot dinsdag de oude draaibrug te sluiten.",
        "Meer dan 2300 mensen tekenden het verzoek, en 15 % van hen woont aan de overkant.",
        "“Niemand heeft ons iets gevraagd”, zei Otilde Kwaak, die de winkel aan de haven heeft.",
        "Een dagkaart kost straks 13,60 euro, twee keer zoveel als in 2014.",
    ),
    "no": (
        "Kommunestyret i Ellervik vedtok tirsdag å stenge den gamle svingbrua.",
        "Mer enn 2300 mennesker skrev under, og 15 % av dem bor på den andre siden av elva.",
        "«Ingen spurte oss», sa Ottilie Kvam, som driver butikken ved havna.",
        "En dagsbillett vil koste 136 kroner, dobbelt så mye som i 2014.",
    ),
    "pt": (
        "A câmara de Valmoura votou na terça-feira fechar a velha ponte giratória.",
        "Mais de 2300 pessoas assinaram a petição, e 15 % delas vivem do outro lado do rio.",
        "«Ninguém nos perguntou», disse Otília Quaresma, que tem a loja do porto.",
        "O bilhete vai custar 13,60 euros, o dobro de 2014. As obras duram até março.",
    ),
    "sv": (
        "Kommunfullmäktige i Ellervik beslutade i tisdags att stänga den gamla svängbron.",
        "Fler än 2300 personer skrev under, och 15 % av dem bor på andra sidan älven.",
        "”Ingen frågade oss”, sade Ottilia Kvarn, som har butiken vid hamnen.",
        "En dagsbiljett kommer att kosta 136 kronor, dubbelt så mycket som 2014.",
    ),
}
"""Invented, by language."""
