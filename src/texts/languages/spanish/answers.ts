import type { Translation } from '../../speech';
import type { AnswerWords } from '../english/answers';

/**
 * What is said of rosters and recommendations. {text} and {texts} are quotes of cells, {side} and {opposite} the names under
 * "side", {field} and {option} those under "field" and "option", {source} is an author with a year.
 */
export const ANSWERS: Translation<AnswerWords> = {
  quote: '«{text}»',
  source: '{author}, {year}',
  'source.undated': '{author}, s. f.',
  'side.micro': 'micro',
  'side.macro': 'macro',

  'field.name': 'nombre',
  'field.last name': 'apellido',
  'field.handle': '@handle',
  'field.link': 'enlace',
  'field.platform': 'plataforma',
  'field.followers': 'seguidores',
  'field.following': 'seguidos',
  'field.posts': 'publicaciones',
  'field.engagement rate': 'tasa de engagement',
  'field.basis': 'base',
  'field.engagements': 'interacciones',
  'field.likes': 'likes',
  'field.comments': 'comentarios',
  'field.shares': 'compartidos',
  'field.saves': 'guardados',
  'field.views': 'visualizaciones',
  'field.reach': 'alcance',
  'field.impressions': 'impresiones',
  'field.fee': 'tarifa',
  'field.currency': 'moneda',
  'field.niche': 'nicho',
  'field.fit': 'afinidad',
  'field.bio': 'biografía',
  'field.country': 'país',
  'field.audience country': 'país de la audiencia',
  'field.credibility': 'credibilidad',

  'option.audience': 'público objetivo',
  'option.overlap': 'solapamiento',
  'option.keywords': 'palabras clave',
  'option.country': 'país',
  'option.platforms': 'plataformas',
  'option.most': 'máximo de influencers',
  'option.must': 'incluir siempre',
  'option.leave': 'excluir',
  'option.strategy': 'estrategia',
  'option.posts': 'posts',
  'option.handling': 'gastos',
  'option.currency': 'moneda',
  'option.cpm': 'CPM',
  'option.conversion': 'conversión',
  'option.order value': 'valor del pedido',
  'option.margin': 'margen',
  'option.trust': 'peso del engagement',
  'option.split': 'límite entre micro y macro',
  'option.tiers': 'niveles',
  'option.columns': 'columnas',
  'option.locale': 'configuración regional',
  'option.reach': 'alcance',
  'option.views per person': 'visualizaciones por persona',
  'option.drop outs': 'abandonos',

  // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
  'issue.at': 'Fila {row}: {text}',
  'issue.empty-sheet':
    'Esta hoja está vacía. Importa o pega una lista: una fila de encabezados y, debajo, un influencer por fila.',
  'issue.not-a-roster':
    'No se encontró ninguna lista. Pon nombre a las columnas en la primera fila, por ejemplo: Handle, Plataforma, Seguidores, Media de likes, Media de comentarios, Tarifa. Si cada fila está en una sola celda, elige Datos > Dividir texto en columnas.',
  'issue.no-header':
    'No hay fila de encabezados, así que las columnas se reconocieron por su contenido: {columns}. Pon nombre a las demás para que se lean.',
  'issue.no-followers-column':
    'No se encontró ninguna columna de seguidores (leídas: {columns}). Pon a una el nombre «Seguidores».',
  'issue.no-rows': 'Hay encabezados en la fila {row} y ningún influencer debajo. Añade un influencer por fila.',
  'issue.column-not-found':
    'No hay ninguna columna {text}, así que esa elección se omite. Indica la columna por su encabezado o por su letra.',
  'issue.above-header': '{text} está encima de los encabezados y no se lee.',
  'issue.groups': '{text} está encima de los encabezados e indica la plataforma de las columnas de debajo.',
  'issue.header-again':
    '{text} inicia otra fila de encabezados. Las filas siguientes se leen según la primera; si una tabla tiene otras columnas, ponla en su propia hoja.',
  'issue.total-row': '{text} suma otras filas y se omite.',
  'issue.no-account': '{text} no nombra a ningún influencer y se omite.',
  'issue.no-followers': 'no se indican seguidores, así que ningún plan puede contar con este influencer.',
  'issue.same-account': '{text} también está en la fila {kept}, que tiene más datos y se conserva.',
  'issue.same-person': '{text} puede ser la misma persona que la de la fila {other} en {platform}.',
  'issue.platforms-differ': 'la plataforma indicada es {text} y el enlace lleva a {link}; se toma {platform}.',
  'issue.other-currency':
    'la tarifa está en {currency} y la mayoría, en {usual}, así que ningún plan cuenta con {text}.',
  'issue.error-cell': 'la columna de {field} contiene el error {text}, así que cuenta como dato no disponible.',
  'issue.error-cell.followers':
    'la columna de {field} contiene el error {text}, así que ningún plan puede contar con este influencer.',
  'issue.missing-text': 'la columna de {field} dice {text}, así que cuenta como dato no disponible.',
  'issue.missing-text.followers':
    'la columna de {field} dice {text}, así que ningún plan puede contar con este influencer.',
  'issue.unreadable-number':
    '{text}, en la columna de {field}, no es un número, así que cuenta como dato no disponible.',
  'issue.unreadable-number.followers':
    '{text}, en la columna de {field}, no es un número, así que ningún plan puede contar con este influencer.',
  'issue.date-cell':
    '{text}, en la columna de {field}, es una fecha, así que cuenta como dato no disponible. Hojas de cálculo convierte en fechas números como 3.5: vuelve a escribir el número.',
  'issue.date-cell.followers':
    '{text}, en la columna de {field}, es una fecha, así que ningún plan puede contar con este influencer. Hojas de cálculo convierte en fechas números como 3.5: vuelve a escribir el número.',
  'issue.impossible-number':
    '{text}, en la columna de {field}, no puede ser correcto, así que cuenta como dato no disponible.',
  'issue.impossible-number.followers':
    '{text}, en la columna de {field}, no puede ser correcto, así que ningún plan puede contar con este influencer.',
  'issue.ambiguous-number':
    '{text}, en la columna de {field}, se puede leer como {low} o como {high}, así que cuenta como dato no disponible. Escríbelo como número.',
  'issue.ambiguous-number.followers':
    '{text}, en la columna de {field}, se puede leer como {low} o como {high}, así que ningún plan puede contar con este influencer. Escríbelo como número.',
  'issue.unknown-platform':
    '{text} no es una única plataforma conocida, así que este influencer cuenta sin plataforma.',
  'issue.middle-of-range': '{text}, en la columna de {field}, es un rango; se toma su punto medio, {value}.',

  // The same of two or more.
  'issues.above-header': '{count} filas encima de los encabezados no se leen ({texts}).',
  'issues.header-again':
    '{count} filas vuelven a ser de encabezados. Las filas siguientes se leen según la primera; si una tabla tiene otras columnas, ponla en su propia hoja.',
  'issues.total-row': '{count} filas suman otras y se omiten ({texts}).',
  'issues.no-account': '{count} filas no nombran a ningún influencer y se omiten ({texts}).',
  'issues.no-followers': 'No se indican seguidores de {count} influencers, así que ningún plan puede contar con ellos.',
  'issues.same-account':
    '{count} filas repiten una cuenta que está en otra fila, que tiene más datos y se conserva ({texts}).',
  'issues.same-person':
    '{count} filas pueden ser de personas que también están en la lista en otra plataforma ({texts}).',
  'issues.platforms-differ':
    'En {count} filas, el enlace lleva a una plataforma distinta de la indicada; se toma la indicada.',
  'issues.other-currency':
    '{count} tarifas están en una moneda distinta de la mayoritaria, así que ningún plan cuenta con estos influencers ({texts}).',
  'issues.error-cell':
    '{count} celdas de la columna de {field} contienen errores ({texts}), así que cuentan como datos no disponibles.',
  'issues.error-cell.followers':
    '{count} celdas de la columna de {field} contienen errores ({texts}), así que ningún plan puede contar con estos influencers.',
  'issues.missing-text':
    '{count} celdas de la columna de {field} dicen {texts}, así que cuentan como datos no disponibles.',
  'issues.missing-text.followers':
    '{count} celdas de la columna de {field} dicen {texts}, así que ningún plan puede contar con estos influencers.',
  'issues.unreadable-number':
    '{count} celdas de la columna de {field} no son números ({texts}), así que cuentan como datos no disponibles.',
  'issues.unreadable-number.followers':
    '{count} celdas de la columna de {field} no son números ({texts}), así que ningún plan puede contar con estos influencers.',
  'issues.date-cell':
    '{count} celdas de la columna de {field} son fechas, así que cuentan como datos no disponibles. Hojas de cálculo convierte en fechas números como 3.5: vuelve a escribir los números.',
  'issues.date-cell.followers':
    '{count} celdas de la columna de {field} son fechas, así que ningún plan puede contar con estos influencers. Hojas de cálculo convierte en fechas números como 3.5: vuelve a escribir los números.',
  'issues.impossible-number':
    '{count} celdas de la columna de {field} no pueden ser correctas ({texts}), así que cuentan como datos no disponibles.',
  'issues.impossible-number.followers':
    '{count} celdas de la columna de {field} no pueden ser correctas ({texts}), así que ningún plan puede contar con estos influencers.',
  'issues.ambiguous-number':
    '{count} celdas de la columna de {field} se pueden leer de dos maneras ({texts}), así que cuentan como datos no disponibles. Escríbelas como números.',
  'issues.ambiguous-number.followers':
    '{count} celdas de la columna de {field} se pueden leer de dos maneras ({texts}), así que ningún plan puede contar con estos influencers. Escríbelas como números.',
  'issues.unknown-platform':
    '{count} celdas de la columna de {field} no nombran una única plataforma conocida ({texts}), así que estos influencers cuentan sin plataforma.',
  'issues.middle-of-range': '{count} celdas de la columna de {field} son rangos ({texts}); se toman sus puntos medios.',
  rows: 'Filas {rows} y {last}.',
  'rows.more': 'Filas {rows} y {count} más.',

  // What keeps a brief from being used.
  'problem.unknown-option': 'Opción desconocida: {text}. Usa una de estas: {allowed}.',
  'problem.option-without-value':
    'La opción {text} no tiene valor. Escribe "most=10; audience=500000" o pasa un rango de dos columnas, nombre y valor.',
  'problem.unknown-goal': '{text} no es un objetivo. Usa uno de estos: {allowed}.',
  'problem.unreadable-budget': '{text} no es un presupuesto. Escribe un importe mayor que 0, como 20000.',
  'problem.unreadable-option.amount': 'Valor no válido para {option}: {text}. Escribe 0 o un importe, como 50.',
  'problem.unreadable-option.above-zero':
    'Valor no válido para {option}: {text}. Escribe un número mayor que 0, como 50000.',
  'problem.unreadable-option.whole': 'Valor no válido para {option}: {text}. Escribe un número entero, como 10.',
  'problem.unreadable-option.share': 'Valor no válido para {option}: {text}. Escribe un número de 0 a 1, como 0,7.',
  'problem.unreadable-option.part':
    'Valor no válido para {option}: {text}. Escribe una parte del total, como 15 % o 0,15.',
  'problem.unknown-choice': 'Valor desconocido para {option}: {text}. Usa uno de estos: {allowed}.',
  'problem.unknown-currency': 'Moneda desconocida: {text}. Usa un código como EUR.',
  'problem.audience-and-overlap':
    'Escribe el público objetivo o el solapamiento, no ambos: cada uno determina el otro.',
  'problem.other-currency':
    'Las tarifas de esta lista están en {ofRoster}, así que la moneda del presupuesto no puede ser {currency}.',
  'problem.amount-in-other-currency':
    '{text} está en {currency} y esta campaña está en {ofBrief}. Escribe el importe en {ofBrief}.',
  'problem.not-in-roster':
    '{text} no está en esta lista ({option}). Usa los @handles o nombres tal como aparecen en ella.',
  'problem.must-and-leave': '{text} no se puede incluir siempre y excluir a la vez; solo una de las dos cosas.',
  'problem.must-not-eligible':
    'No se puede contratar a {text}, aunque deba incluirse siempre: no se indican sus seguidores, o su plataforma, país o moneda no son los del brief.',

  'goal.launch': 'Lanzamiento',
  'goal.niche': 'Nicho',
  'goal.sales': 'Ventas',
  'measure.people': 'máximo de personas alcanzadas',
  'measure.engagements': 'máximo de interacciones',
  'measure.profit': 'máximo beneficio',
  brief: {
    one: '{goal}: {measure}, con {budget} y hasta {count} influencer',
    other: '{goal}: {measure}, con {budget} y hasta {count} influencers',
  },
  'brief.example': {
    one: '{goal}: {measure}, con {budget} (un ejemplo) y hasta {count} influencer',
    other: '{goal}: {measure}, con {budget} (un ejemplo) y hasta {count} influencers',
  },

  'strategy.micro': 'Micro',
  'strategy.macro': 'Macro',
  'strategy.mixed': 'Mixta',
  'strategy.either': 'Cualquiera de las dos',
  'strategy.neither': 'Ninguna de las dos',
  'strategy.not-enough-data': 'Datos insuficientes',
  'confidence.high': 'Alta, con estos supuestos',
  'confidence.medium': 'Media, con estos supuestos',
  'confidence.low': 'Baja, con estos supuestos',
  'confidence.not-compared': 'Sin comparar',

  // The two sides in the simulation; {low} and {high} are percents, and may be negative.
  'compared.micro':
    'Micro lleva una ventaja del {median}, probablemente entre el {low} y el {high}, si los datos se desvían como suelen',
  'compared.macro':
    'Macro lleva una ventaja del {median}, probablemente entre el {low} y el {high}, si los datos se desvían como suelen',
  'compared.micro.mixed':
    'Micro lleva una ventaja del {median}, probablemente entre el {low} y el {high}, si los datos se desvían como suelen; la combinación supera claramente a ambos en el {mix} de las simulaciones',
  'compared.macro.mixed':
    'Macro lleva una ventaja del {median}, probablemente entre el {low} y el {high}, si los datos se desvían como suelen; la combinación supera claramente a ambos en el {mix} de las simulaciones',
  'compared.not-enough-data': 'Los dos grupos no se pueden comparar',
  'compared.nobody-pays': 'Nadie resulta rentable en ninguno de los dos grupos',
  'compared.one-side': 'Solo se puede pagar uno de los dos grupos',

  'plan.micro': 'Plan micro',
  'plan.macro': 'Plan macro',
  'plan.all': 'Mejor de todos',
  'plan.nobody': 'nadie',
  'plan.reaches': {
    one: '{count} influencer por {cost}: {people} personas distintas',
    other: '{count} influencers por {cost}: {people} personas distintas',
  },
  'plan.brings': {
    one: '{count} influencer por {cost}: {people} personas distintas, {engagements} interacciones',
    other: '{count} influencers por {cost}: {people} personas distintas, {engagements} interacciones',
  },
  'plan.leaves': {
    one: '{count} influencer por {cost}: {people} personas distintas, {engagements} interacciones, {profit} de beneficio',
    other:
      '{count} influencers por {cost}: {people} personas distintas, {engagements} interacciones, {profit} de beneficio',
  },

  'reason.unread-roster': 'No se pudo leer ningún influencer de esta hoja.',
  'reason.nobody-eligible': {
    one: 'Nadie de esta lista ({count} influencer) coincide con las plataformas, el país y la moneda de este brief.',
    other: 'Nadie de esta lista ({count} influencers) coincide con las plataformas, el país y la moneda de este brief.',
  },
  'reason.one-side-missing.micro': {
    one: 'El único influencer tiene {split} seguidores o más. Añade algunos con menos de {split} para comparar.',
    other: 'Los {count} influencers tienen {split} seguidores o más. Añade algunos con menos de {split} para comparar.',
  },
  'reason.one-side-missing.macro': {
    one: 'El único influencer tiene menos de {split} seguidores. Añade algunos con más para comparar.',
    other: 'Los {count} influencers tienen menos de {split} seguidores. Añade algunos con más para comparar.',
  },
  'reason.must-do-not-fit.count':
    'Hay que incluir siempre a {count} influencers, pero tu equipo solo puede gestionar {most}.',
  'reason.must-do-not-fit.cost':
    'Los influencers que hay que incluir siempre cuestan {cost}, más que el presupuesto de {budget}.',
  'reason.nothing-affordable':
    'Nadie cabe en un presupuesto de {budget}: el influencer más barato de la lista cuesta {cheapest}.',
  'reason.no-rates': {
    one: 'Solo se conoce el engagement de {known} de {count} {side}influencer. Añade la media de likes y comentarios, o una tasa de engagement, de al menos la mitad.',
    other:
      'Solo se conoce el engagement de {known} de {count} {side}influencers. Añade la media de likes y comentarios, o una tasa de engagement, de al menos la mitad.',
  },
  'reason.nothing-observed': {
    one: 'Solo se conoce el alcance, las visualizaciones o la tarifa de {known} de {count} {side}influencer. Añade uno de estos datos de al menos la mitad.',
    other:
      'Solo se conoce el alcance, las visualizaciones o la tarifa de {known} de {count} {side}influencers. Añade uno de estos datos de al menos la mitad.',
  },
  'reason.fees-decide':
    'La respuesta depende de tarifas que esta lista no indica: los precios publicados apuntan en ambos sentidos. Introduce una tarifa real por nivel; con {enough} o más en total, las demás se ajustan a ellas.',
  'reason.fees-unknown': {
    one: 'Falta la tarifa de {count} influencer, y los precios publicados están en dólares estadounidenses, no en {currency}. Introduce al menos {enough} tarifas, o la opción cpm: lo que te cuestan mil impresiones.',
    other:
      'Faltan las tarifas de {count} influencers, y los precios publicados están en dólares estadounidenses, no en {currency}. Introduce al menos {enough} tarifas, o la opción cpm: lo que te cuestan mil impresiones.',
  },
  'reason.fees-unknown.no-currency': {
    one: 'Falta la tarifa de {count} influencer, y los precios publicados están en dólares estadounidenses, no en la moneda de esta lista, que no la indica. Introduce al menos {enough} tarifas, o la opción cpm: lo que te cuestan mil impresiones.',
    other:
      'Faltan las tarifas de {count} influencers, y los precios publicados están en dólares estadounidenses, no en la moneda de esta lista, que no la indica. Introduce al menos {enough} tarifas, o la opción cpm: lo que te cuestan mil impresiones.',
  },
  'reason.nothing-pays':
    'Nadie resulta rentable con una conversión de {conversion} (pedidos por cada 1000 interacciones). El primero lo sería a partir de {breakEven}.',
  'reason.nothing-pays.unknown': 'Nadie resulta rentable: no se conoce ningún dato de engagement.',
  'reason.side-unaffordable':
    'Ningún {side}influencer cabe en este presupuesto de {budget} (el primero, con {first}). Los dos grupos no se compararon.',
  'reason.the-platform.people':
    'Es la plataforma, no el tamaño: en el conjunto de las plataformas, el plan {side} llega a más personas; en una misma plataforma no va claramente por delante.',
  'reason.the-platform.engagements':
    'Es la plataforma, no el tamaño: en el conjunto de las plataformas, el plan {side} consigue más interacciones; en una misma plataforma no va claramente por delante.',
  'reason.the-platform.profit':
    'Es la plataforma, no el tamaño: en el conjunto de las plataformas, el plan {side} deja más beneficio; en una misma plataforma no va claramente por delante.',
  'reason.on-platform.people':
    'Solo en {platform}, el plan micro llega a unas {micro} personas distintas y el plan macro, a {macro}.',
  'reason.on-platform.engagements':
    'Solo en {platform}, el plan micro consigue unas {micro} interacciones y el plan macro, {macro}.',
  'reason.on-platform.profit':
    'Solo en {platform}, el plan micro deja alrededor de {micro} de beneficio y el plan macro, {macro}.',
  'reason.sides-apart':
    'Pero aquí ninguna plataforma tiene los dos grupos, así que no se puede distinguir el tamaño de la plataforma.',
  'reason.mix-ahead.people':
    'Una combinación llega a unas {value} personas distintas, frente a {pure} del mejor plan puro ({side}): un {more} más.',
  'reason.mix-ahead.engagements':
    'Una combinación consigue unas {value} interacciones, frente a {pure} del mejor plan puro ({side}): un {more} más.',
  'reason.mix-ahead.profit':
    'Una combinación deja alrededor de {value} de beneficio, frente a {pure} del mejor plan puro ({side}): un {more} más.',
  'reason.ahead.people':
    'El plan {side} llega a unas {value} personas distintas, frente a {other} del plan {opposite}: un {more} más.',
  'reason.ahead.engagements':
    'El plan {side} consigue unas {value} interacciones, frente a {other} del plan {opposite}: un {more} más.',
  'reason.ahead.profit':
    'El plan {side} deja alrededor de {value} de beneficio, frente a {other} del plan {opposite}: un {more} más.',
  // Where the other brings nothing, or a loss, there is no percentage.
  'reason.ahead.people.alone':
    'El plan {side} llega a unas {value} personas distintas, frente a {other} del plan {opposite}.',
  'reason.ahead.engagements.alone':
    'El plan {side} consigue unas {value} interacciones, frente a {other} del plan {opposite}.',
  'reason.ahead.profit.alone':
    'El plan {side} deja alrededor de {value} de beneficio, frente a {other} del plan {opposite}.',
  'reason.close.people':
    'El plan micro llega a unas {micro} personas distintas y el plan macro, a {macro}: demasiado igualados para decidir.',
  'reason.close.engagements':
    'El plan micro consigue unas {micro} interacciones y el plan macro, {macro}: demasiado igualados para decidir.',
  'reason.close.profit':
    'El plan micro deja alrededor de {micro} de beneficio y el plan macro, {macro}: demasiado igualados para decidir.',
  'reason.runs-disagree':
    'Si los datos se desvían como suelen, el plan {side} lleva ventaja solo en el {share} de las simulaciones.',
  'reason.overlap-decides.micro':
    'Micro lleva ventaja si dos audiencias comparten el {at} de las personas, y macro, si comparten el {end}; el cambio está en torno al {crossing}. Nadie publica cuál de los dos es el caso de tu lista.',
  'reason.overlap-decides.macro':
    'Macro lleva ventaja si dos audiencias comparten el {at} de las personas, y micro, si comparten el {end}; el cambio está en torno al {crossing}. Nadie publica cuál de los dos es el caso de tu lista.',
  // {micro} and {macro} are from the two below it.
  'reason.counts': 'Con {budget} se contrata a {micro}, o bien a {macro}.',
  'reason.counts.some': { one: '{count} {side}influencer', other: '{count} {side}influencers' },
  'reason.counts.most': {
    one: '{count} {side}influencer (el máximo que puede gestionar tu equipo)',
    other: '{count} {side}influencers (el máximo que puede gestionar tu equipo)',
  },
  'reason.cost-per.people': 'Llegar a 1000 personas cuesta {micro} con micro y {macro} con macro.',
  'reason.cost-per.engagements': 'Una interacción cuesta {micro} con micro y {macro} con macro.',
  'reason.engagement-rates':
    'En {platform}, tus microinfluencers hacen interactuar al {micro} de sus seguidores y tus macroinfluencers, al {macro} (medianas).',
  'reason.mostly-nano': 'De los {count} microinfluencers elegidos, {nano} son nanoinfluencers.',
  'reason.mostly-nano.all': {
    one: 'El único microinfluencer elegido es un nanoinfluencer.',
    other: 'Los {count} microinfluencers elegidos son nanoinfluencers.',
  },
  'reason.speaks-against.people': 'Pero el plan {side} llega a unas {value} personas distintas, frente a {other}.',
  'reason.speaks-against.engagements': 'Pero el plan {side} consigue unas {value} interacciones, frente a {other}.',
  'reason.hangs-on-one': 'Pero el {share} del plan {side} depende de {who}.',
  'reason.hangs-on-one.all': 'Pero el {share} del mejor plan de todos depende de {who}.',

  // Who is ahead, as the {standing} of what would change the answer.
  'standing.micro': 'micro lleva ventaja',
  'standing.macro': 'macro lleva ventaja',
  'standing.mixed': 'una combinación lleva ventaja',
  'standing.either': 'la diferencia entre los dos no pasa del 10 %',
  'flip.budget.below': 'Con un presupuesto de {at} o menos, {standing}.',
  'flip.budget.above': 'A partir de un presupuesto de {at}, {standing}.',
  'flip.budget.nothing-below': 'No cambia quién va por delante si el presupuesto baja hasta {at}.',
  'flip.budget.nothing-above': 'No cambia quién va por delante si el presupuesto sube hasta {at}.',
  'flip.budget.nothing': 'Ningún presupuesto entre {from} y {to} cambia quién va por delante.',
  'flip.audience.below': 'Con un público objetivo de {at} personas o menos, {standing}.',
  'flip.audience.above': 'A partir de un público objetivo de {at} personas, {standing}.',
  'flip.audience.nothing-below': 'No cambia quién va por delante si el público objetivo baja hasta {at} personas.',
  'flip.audience.nothing-above': 'No cambia quién va por delante si el público objetivo sube hasta {at} personas.',
  'flip.audience.nothing': 'Ningún público objetivo entre {from} y {to} personas cambia quién va por delante.',
  'flip.most.below': {
    one: 'Con {count} influencer o menos, {standing}.',
    other: 'Con {count} influencers o menos, {standing}.',
  },
  'flip.most.above': {
    one: 'A partir de {count} influencer, {standing}.',
    other: 'A partir de {count} influencers, {standing}.',
  },
  'flip.most.nothing-below': {
    one: 'No cambia quién va por delante si se baja hasta {count} influencer.',
    other: 'No cambia quién va por delante si se baja hasta {count} influencers.',
  },
  'flip.most.nothing-above': {
    one: 'No cambia quién va por delante si se sube hasta {count} influencer.',
    other: 'No cambia quién va por delante si se sube hasta {count} influencers.',
  },
  'flip.most.nothing': {
    one: 'Ningún número de {from} a {count} influencer cambia quién va por delante.',
    other: 'Ningún número de {from} a {count} influencers cambia quién va por delante.',
  },
  'flip.conversion.below': 'Con una conversión de {at} (pedidos por cada 1000 interacciones) o menos, {standing}.',
  'flip.conversion.above': 'A partir de una conversión de {at} (pedidos por cada 1000 interacciones), {standing}.',
  'flip.conversion.nothing-below':
    'No cambia quién va por delante si la conversión baja hasta {at} (pedidos por cada 1000 interacciones).',
  'flip.conversion.nothing-above':
    'No cambia quién va por delante si la conversión sube hasta {at} (pedidos por cada 1000 interacciones).',
  'flip.conversion.nothing':
    'Ninguna conversión entre {from} y {to} (pedidos por cada 1000 interacciones) cambia quién va por delante.',

  'assumption.example-budget': 'El presupuesto es un ejemplo; escribe el tuyo.',
  'assumption.sales-as-niche': 'Ventas cuenta interacciones, igual que Nicho, hasta que se indique: {missing}.',
  'assumption.posts': {
    one: 'Cada influencer publica una vez.',
    other: 'Cada influencer publica {count} veces; el alcance cuenta una sola vez.',
  },
  'assumption.handling': 'Producto, envío y tiempo cuestan {amount} por cada influencer.',
  'assumption.most': {
    one: 'Un equipo puede gestionar {count} influencer (supuesto).',
    other: 'Un equipo puede gestionar {count} influencers (supuesto).',
  },
  'assumption.audience': 'El público objetivo es de {audience} personas.',
  'assumption.audience.overlap':
    'Dos audiencias tienen en común el {overlap}, lo que da un público objetivo de {audience} personas.',
  'assumption.audience.overlap.assumed':
    'Dos audiencias tienen en común el {overlap} (supuesto), lo que da un público objetivo de {audience} personas.',
  'assumption.trust':
    'El engagement observado se acerca al que cabe esperar de influencers de ese tamaño (peso de lo observado: {trust}).',
  'assumption.trust.assumed':
    'El engagement observado se acerca al que cabe esperar de influencers de ese tamaño (peso de lo observado: {trust}, supuesto).',
  'assumption.trust.full': 'El engagement cuenta tal como se observa.',
  'assumption.keywords-unused': {
    one: 'Las palabras clave no se usan: los textos solo describen a {described} de {count} influencer.',
    other: 'Las palabras clave no se usan: los textos solo describen a {described} de {count} influencers.',
  },
  'assumption.match.fit': 'Una audiencia cuenta entre el {least} y el 100 % según tu columna de afinidad.',
  'assumption.match.fit.usual': {
    one: 'Una audiencia cuenta entre el {least} y el 100 % según tu columna de afinidad; para {count} influencer sin ese dato se toma la mediana de su grupo.',
    other:
      'Una audiencia cuenta entre el {least} y el 100 % según tu columna de afinidad; para {count} influencers sin ese dato se toma la mediana de su grupo.',
  },
  'assumption.match.keywords':
    'Una audiencia cuenta entre el {least} y el 100 % según lo bien que coincidan los textos con las palabras clave.',
  'assumption.match.keywords.usual': {
    one: 'Una audiencia cuenta entre el {least} y el 100 % según lo bien que coincidan los textos con las palabras clave; para {count} influencer sin texto se toma la mediana de su grupo.',
    other:
      'Una audiencia cuenta entre el {least} y el 100 % según lo bien que coincidan los textos con las palabras clave; para {count} influencers sin texto se toma la mediana de su grupo.',
  },
  'assumption.country': 'Todos indican qué parte de su audiencia está en {country}.',
  'assumption.country.unknown': {
    one: 'Se da por hecho que toda la audiencia de {count} influencer está en {country} (supuesto).',
    other: 'Se da por hecho que toda la audiencia de {count} influencers está en {country} (supuesto).',
  },
  'assumption.country.left-out': {
    one: 'Excluido: {count} influencer de fuera de {country}.',
    other: 'Excluidos: {count} influencers de fuera de {country}.',
  },
  'assumption.left-out.platform': {
    one: 'Excluido: {count} influencer de otras plataformas.',
    other: 'Excluidos: {count} influencers de otras plataformas.',
  },
  'assumption.left-out.currency': {
    one: 'Excluido: {count} influencer con tarifas en otra moneda.',
    other: 'Excluidos: {count} influencers con tarifas en otra moneda.',
  },
  'assumption.reach-from-views': {
    one: 'El alcance de {count} influencer se calcula a partir de las visualizaciones (por persona: {viewsPerPerson}) o de la mediana de su plataforma.',
    other:
      'El alcance de {count} influencers se calcula a partir de las visualizaciones (por persona: {viewsPerPerson}) o de la mediana de su plataforma.',
  },
  'assumption.reach-from-views.published': {
    one: 'El alcance de {count} influencer se calcula a partir de las visualizaciones (por persona: {viewsPerPerson}; {source}) o de la mediana de su plataforma.',
    other:
      'El alcance de {count} influencers se calcula a partir de las visualizaciones (por persona: {viewsPerPerson}; {source}) o de la mediana de su plataforma.',
  },
  'assumption.reach-not-observed': {
    one: 'El alcance de {count} influencer es su número de seguidores multiplicado por una tasa publicada ({platforms}; {source}) o por el {rate}.',
    other:
      'El alcance de {count} influencers es su número de seguidores multiplicado por una tasa publicada ({platforms}; {source}) o por el {rate}.',
  },
  'assumption.reach-not-observed.assumed': {
    one: 'El alcance de {count} influencer es su número de seguidores multiplicado por una tasa publicada ({platforms}; {source}) o por un {rate} supuesto.',
    other:
      'El alcance de {count} influencers es su número de seguidores multiplicado por una tasa publicada ({platforms}; {source}) o por un {rate} supuesto.',
  },
  'assumption.fees-fitted': {
    one: 'La tarifa que falta de {count} influencer se ajusta a las que indica tu lista.',
    other: 'Las tarifas que faltan de {count} influencers se ajustan a las que indica tu lista.',
  },
  'assumption.fees-by-cpm': {
    one: 'La tarifa que falta de {count} influencer es de {cpm} por cada mil impresiones, {viewsPerPerson} por cada persona alcanzada.',
    other:
      'Las tarifas que faltan de {count} influencers son de {cpm} por cada mil impresiones, {viewsPerPerson} por cada persona alcanzada.',
  },
  'assumption.fees-estimated': {
    one: 'La tarifa que falta de {count} influencer se estima en {currency} a partir de costes publicados por mil impresiones ({costs}); una respuesta solo se mantiene si los pagos publicados ({payments}) dan la misma.',
    other:
      'Las tarifas que faltan de {count} influencers se estiman en {currency} a partir de costes publicados por mil impresiones ({costs}); una respuesta solo se mantiene si los pagos publicados ({payments}) dan la misma.',
  },
  'assumption.fee-of-several': {
    one: 'La única tarifa de {count} fila con varias cuentas se aplica a cada cuenta.',
    other: 'La única tarifa de cada una de {count} filas con varias cuentas se aplica a cada cuenta.',
  },
  'assumption.peers-engagement': {
    one: 'No se indica el engagement de {count} influencer; en su lugar se toma el de otros de su tamaño.',
    other: 'No se indica el engagement de {count} influencers; en su lugar se toma el de otros de su tamaño.',
  },
  'assumption.without-engagements': {
    one: '{count} influencer sin datos de interacciones no se puede elegir para este objetivo.',
    other: '{count} influencers sin datos de interacciones no se pueden elegir para este objetivo.',
  },
  'assumption.simulation':
    'En la simulación, el {dropOuts} de los influencers abandona sin cobrar, y el alcance, las tasas y las tarifas estimadas se desvían como suelen esos datos (supuesto).',
  'assumption.simulation.assumed':
    'En la simulación, el {dropOuts} de los influencers abandona sin cobrar (supuesto), y el alcance, las tasas y las tarifas estimadas se desvían como suelen esos datos (supuesto).',
  'assumption.not-proven': 'El plan {side} es el mejor encontrado; ninguno puede superarlo en más de un {gap}.',
  'assumption.not-proven.all':
    'El mejor plan de todos es el mejor encontrado; ninguno puede superarlo en más de un {gap}.',

  // Parts of the line below a shortlist, with "; " between them.
  total: { one: 'Total de {count} influencer', other: 'Total de {count} influencers' },
  'total.nobody': 'Total: nadie.',
  'total.posts': 'por {count} posts cada uno',
  'total.handling': 'gastos incluidos',
  'total.fees': { one: '{count} tarifa estimada', other: '{count} tarifas estimadas' },
  'total.reach': '{count} con alcance estimado',
  'total.worth-unknown': 'demasiados para calcular hasta qué tarifa conviene cada uno',
  'total.same-person': 'las filas {row} y {other} pueden ser de la misma persona',

  // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
  study: '{finding} ({source}: {sample}; sobre {on})',
  'study.wies-2023':
    'El engagement con publicaciones patrocinadas sube y luego baja a medida que aumentan los seguidores; menos con marcas poco conocidas.',
  'study.wies-2023.on': 'engagement',
  'study.beichert-2024':
    'Los influencers con pocos seguidores generan muchos más ingresos por seguidor y por lo que se les paga.',
  'study.beichert-2024.on': 'ventas directas al consumidor',
  'study.leung-2022':
    'Tener más seguidores eleva el engagement por dinero invertido; las publicaciones que anuncian un producto nuevo lo reducen.',
  'study.leung-2022.on': 'engagement por dinero invertido',
  'study.barari-2025':
    'Los influencers pequeños y medianos funcionan mejor en engagement; los grandes, en intención de compra.',
  'study.barari-2025.on': 'engagement e intención de compra',
  'study.van-reijmersdal-2024':
    'Por debajo de 100 000 seguidores, la notoriedad de marca, la actitud y la intención son mayores.',
  'study.van-reijmersdal-2024.on': 'notoriedad e intención entre los seguidores',
  'study.de-veirman-2017':
    'Tener muchos seguidores hace que alguien caiga mejor, y que un producto singular lo parezca menos.',
  'study.de-veirman-2017.on': 'productos únicos o de nicho',
  'study.pan-2024':
    'La identidad social influye más en la actitud y el engagement; la información y el placer, en la intención de compra; la forma de comunicar de los influencers, en la compra.',
  'study.pan-2024.on': 'engagement y compra',
  'study.christodoulaki-2018':
    'Los micro- y los macroinfluencers no tuvieron efectos distintos en el recuerdo de la marca ni en la actitud hacia ella.',
  'study.christodoulaki-2018.on': 'recuerdo y actitud',
  'study.cowan-2025':
    'Los más pequeños son los mejores cuando la marca se nombra abiertamente; los más grandes, cuando es sutil o en los canales de la propia marca.',
  'study.cowan-2025.on': 'lo explícita que es la marca en una publicación',
  'study.dong-2024':
    'Entre quienes los siguen, los más grandes obtienen mejores resultados en actitud, intención y engagement.',
  'study.dong-2024.on': 'quienes ya los siguen',
  'sample.Instagram campaigns': '{count} campañas de Instagram',
  'sample.purchases': '{count} compras',
  'sample.influencers on Weibo': '{count} influencers de Weibo',
  'sample.papers': '{count} artículos académicos',
  'sample.followers of YouTubers': '{count} seguidores de youtubers',
  'sample.experiments': '{count} experimentos',
  'sample.people asked': '{count} personas encuestadas',
};
