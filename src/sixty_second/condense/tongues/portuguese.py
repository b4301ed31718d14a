"""Portuguese of both sides of the ocean. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("o a os as um uma uns umas")
_VERBS = words_of(
    "é são era eram foi foram tem têm tinha tinham será serão seria seriam está estão estava estavam estará "
    "estarão pode podem podia poderá poderão poderia poderiam deve devem devia deverá deverão deveria vai "
    "vão ia fica ficam ficou ficaram faz fazem fez quer querem queria vem vêm custa custam custou permite "
    "permitirá representa inclui conta contam prevê preveem existe existem terá terão havia haverá"
)
_SPEECH = words_of(
    "disse diz dizem disseram dizia afirmou afirma afirmam afirmaram explicou explica explicam acrescentou "
    "acrescenta anunciou anuncia garantiu garante declarou declara indicou indica confirmou confirma "
    "escreveu "
    "alertou alerta contou conta lembrou lembra lamentou lamenta destacou destaca sublinhou sublinha "
    "comentou comenta reconheceu reconhece insistiu respondeu concluiu informou relatou ressaltou avisou "
    "referiu defendeu defende"
)
_TIMES = words_of(
    "ano anos mês meses semana semanas dia dias manhã tarde noite segunda-feira terça-feira quarta-feira "
    "quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo verão inverno outono "
    "primavera temporada século fim janeiro fevereiro março abril maio junho julho agosto setembro outubro "
    "novembro dezembro vez"
)
PORTUGUESE = Tongue(
    code="pt",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "de do da dos das e ou mas em no na nos nas com por pelo pela pelos pelas para sem sobre entre desde "
        "até segundo após que quem qual onde quando como seu sua seus suas se lhe lhes não mais menos muito "
        "também já este esta estes estas esse essa isso isto aquele ele ela eles elas cada todo todos toda "
        "todas outra outro outros outras porque nem ao aos à às ser ter haver há dois duas três novo nova "
        "primeiro primeira durante contra num numa dum duma"
    ),
    articles=_ARTICLES,
    endings=("amentos", "imentos", "amento", "imento", "adores", "adoras", "amente", "idades", "mente",
             "ações", "ições", "ação", "ição", "ador", "idade", "ções", "ando", "endo", "ados", "idos",
             "adas", "idas", "aram", "eram", "avam", "ado", "ido", "ada", "ida", "ava", "ará", "ou",
             "ia", "ar", "er", "ir", "am", "em", "es", "os", "as", "s", "o", "a", "e"),
    finals="aeo",
    openers=words_of(
        "ele ela eles elas isto isso aquilo seu sua seus suas mas e porém contudo todavia além também ambos "
        "ambas outro outra outros outras já nele nela disso disto daí então depois antes assim ali "
        "aqui agora "
        "embora porque enquanto inclusive igualmente finalmente posteriormente lhe lhes nisso nisto "
        "entretanto "
        "portanto logo alguns algumas muitos muitas nenhum nenhuma todos todas vários várias"
    ),
    openings=phrases_of(
        "desde então, até então, até lá, "
        "no entanto, por isso, por outro lado, por sua vez, pelo contrário, de fato, de facto, entre eles, "
        "entre elas, os dois, as duas, o casal, a dupla, um ano depois, um dia depois, dias depois, pouco "
        "depois, no dia seguinte, o mesmo, a mesma, com isso, para isso, apesar disso, em consequência, "
        "além disso, ao mesmo tempo, um deles, uma delas, o outro, a outra, os demais, as demais, ao todo, "
        "no total, a decisão, a medida"
    ),
    free=phrases_of("todos os, todas as, vários dos, alguns dos, algumas das, muitos dos, muitas das, "
                    "antes de, antes do, antes da, depois de, depois do, depois da, já foram, já são, "
                    "aqui em, agora que, enquanto o, enquanto a, além do, além da, além de, além "
                    "dos, além das"),
    finite=("aram", "eram", "iram", "avam", "arão", "erão", "irão"),
    clitics=words_of("o os a as lhe lhes"),
    pointing=words_of("este esta estes estas esse essa esses essas aquele aquela aqueles aquelas deste desta "
                      "desse dessa destes destas desses dessas neste nesta nesse nessa tal tais"),
    times=_TIMES,
    pronouns=words_of("ele ela eles elas então lá"),
    subjectless=True,
    connectives=phrases_of(
        "no entanto, porém, contudo, todavia, além disso, por outro lado, por sua vez, por isso, portanto, "
        "assim, de fato, de facto, finalmente, ao mesmo tempo, enquanto isso, entretanto, "
        "igualmente, mas, e, "
        "por exemplo, em consequência, mesmo assim, ainda assim, afinal, por fim, pelo contrário"
    ),
    conjunctions=words_of("mas e"),
    subjects=_ARTICLES
    | words_of(
        "ele ela eles elas nós eu você este esta estes estas esse essa seu sua seus suas nosso nossa todos "
        "todas cada muitos muitas alguns algumas vários várias ninguém dois duas três quatro"
    ),
    verbs=_VERBS | words_of("há"),
    joining=words_of("mas e porém pois ou"),
    subordinate=words_of("enquanto embora porque quando depois antes já onde após se para"),
    speech=_SPEECH,
    sources=phrases_of("segundo, de acordo com, na opinião de, conforme, nas palavras de"),
    negations=words_of(
        "não nunca jamais ninguém nada nenhum nenhuma sem nem tampouco nega negou negam rejeita rejeitou "
        "rejeitaram recusa recusou desmente desmentiu impossível salvo exceto mal apenas"
    ),
    hedges=words_of(
        "talvez provavelmente possivelmente alegado alegada alegadamente suposto suposta supostos "
        "supostamente "
        "acusado acusada acusados suspeito suspeita poderia poderiam teria teriam seria seriam previsto "
        "prevista parece parecem poderá poderão pode podem quase cerca menos mais apenas só segundo "
        "aproximadamente se"
    ),
    outlook=phrases_of(
        "será, serão, terá, terão, poderá, poderão, deverá, deverão, deve, vai, vão, está previsto, está "
        "prevista, na próxima semana, no próximo mês, no próximo ano, no ano que vem, próximo, próxima, "
        "próximos, próximas, no futuro, prevê, espera-se, em breve, haverá, começará, abrirá, começam, votará"
    ),
    background=phrases_of(
        "há anos, foi fundado, foi fundada, foi criado, foi criada, nasceu, anteriormente, antigamente, "
        "história, originalmente, já tinha, já tinham, anos atrás, no passado, já havia"
    ),
    ages=("anos", "anos de idade"),
    skipped=phrases_of("leia também, leia mais, saiba mais, veja também, ver mais, clique aqui, assine, "
                       "inscreva-se, conteúdo relacionado, siga-nos"),
    particles=words_of("de da do das dos e van von di"),
)  # fmt: skip
