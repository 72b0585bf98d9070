### review: unreviewed

## Acción, medio, finalidad (artículo 448-1)
element-act = Acción
element-means = Medio
element-purpose = Finalidad

act-recruited = Alguien captó a la persona
act-lured = Alguien la atrajo con palabras no verdaderas o poco claras
act-transported = Alguien la transportó
act-transferred = Pasó de unas manos a otras
act-harbored = Alguien le dio un lugar, o la retuvo en él
act-received = Alguien la recibió a la llegada
act-go-between = Alguien actuó como intermediario

form-sexual-exploitation = Explotación sexual
    .named = Nombrada en el artículo 448-1, con la pornografía por cualquier medio técnico.
form-forced-labour = Trabajo forzoso
    .named = Nombrado en el artículo 448-1.
form-domestic-servitude = Servidumbre en una casa
    .named = La servidumbre está nombrada en el artículo 448-1.
form-begging = Mendicidad para otros
    .named = Nombrada en el artículo 448-1.
form-slavery-like-practices = Esclavitud o prácticas análogas
    .named = Nombradas en el artículo 448-1.
form-forced-marriage = Matrimonio forzado
    .named = No nombrado en el artículo 448-1. Práctica análoga, por confirmar.
form-organ-removal = Extracción de órganos o tejidos
    .named = Nombrada en el artículo 448-1.
form-medical-experiments = Experimentos médicos
    .named = Nombrados en el artículo 448-1.
form-criminal-acts = Uso para actos delictivos
    .named = Nombrado en el artículo 448-1.
form-armed-conflict = Uso en un conflicto armado
    .named = Nombrado en el artículo 448-1.
form-other = Otra forma
    .named = Si el artículo 448-1 la abarca, lo dice la autoridad.

## Los peldaños del resultado
rung-strong-grounds = Motivos fuertes para derivar
    .meaning = Lo que se vio y se dijo indica el medio y la finalidad que nombra el artículo 448-1 o, en un menor, la finalidad. No es una conclusión sobre la persona.
    .next = Derivar ahora. Deciden el punto focal de la fiscalía y la comisión nacional. Una persona adulta debe aceptarlo antes; en un menor, la protección va primero.
rung-grounds-to-refer = Motivos para derivar
    .meaning = Hay señales que debe examinar un entrevistador con formación. No es una conclusión sobre la persona.
    .next = Derivar a una entrevista de identificación. Deciden el punto focal de la fiscalía y la comisión nacional.
rung-not-enough-information = Información insuficiente
    .meaning = Lo que se sabe no apunta todavía en un sentido ni en otro. Lo que no se sabe no cuenta como no.
    .next = Dar la tarjeta y preparar un segundo contacto. La lista muestra qué preguntas faltan.
rung-other-route = Otra vía, según los datos actuales
    .meaning = Según los datos actuales, encaja mejor otro tipo de ayuda. No es nada definitivo: puede cambiar con lo que se sepa después.
    .next = Dar la tarjeta y mostrar la otra vía. Volver a preguntar si algo cambia; la autoridad siempre puede examinarlo de nuevo.

## Qué línea de la tabla de decisión se cumple, en palabras sencillas
row-S1 = Hay indicios de una finalidad y de un medio. En una persona adulta, es lo que pide el artículo 448-1 además de la acción.
row-S2 = Hay indicios de una finalidad, y la persona tiene o puede tener menos de 18 años. Entonces no hace falta ningún medio.
row-G1 = Varias señales juntas indican coacción. La finalidad debe aclararla un entrevistador con formación.
row-G2 = Hay indicios de una finalidad, con al menos una señal de que se aprovechó una situación difícil.
row-G3 = Hay al menos una señal fuerte, y la persona tiene o puede tener menos de 18 años.
row-G4 = A usted le preocupa y escribió por qué. Eso basta para derivar.
row-G5 = Hay indicios de un medio, y una finalidad con sospecha o aún sin aclarar. También puede ser un intento que todavía no fue más lejos.
row-G6 = Se sospecha una finalidad, con al menos una señal de que se aprovechó una situación difícil.
row-G7 = Hay indicios o sospecha de una finalidad, con al menos una señal fuerte de un medio.
row-G8 = Varias señales juntas, o sospecha de una finalidad, y la persona tiene o puede tener menos de 18 años.
row-N1 = Una finalidad se sospecha o sigue sin aclarar, y por ahora no hay indicios de nada más.
row-N2 = Las respuestas que siguen abiertas podrían llevar a motivos para derivar.
row-O1 = No se cumple ninguna línea anterior, y las respuestas abiertas no podrían cambiarlo.

## Primero, ahora
urgent-danger = Peligro ahora
    .do = Deje de preguntar. Vayan a un lugar seguro, lejos de quienes se teme, y pida protección.
urgent-medical = Médico hoy
    .do = Primero, un médico. Vayan juntos; nadie debe ir a solas ni con alguien a quien teme.
urgent-child-alone = Menor sin una persona adulta segura
    .do = Quédese con el menor. Llame a protección de la infancia y a la fiscalía; no entregue al menor a nadie por su sola palabra.

## Vías de ayuda junto a cualquier resultado
route-labour-rights = Derechos laborales
    .do = Avisar a la Inspección de trabajo. Se puede seguir reclamando el salario no pagado, pase lo que pase después.
route-child-protection = Protección de la infancia
    .do = Avisar a la fiscalía de menores y a protección de la infancia. Comprobar la situación de padres y familiares antes de contactarlos.
route-violence = Ayuda tras la violencia
    .do = Ofrecer la unidad de atención a mujeres y menores, un médico y protección. Una sola entrevista corta, con formación.
route-smuggling-asylum = Cruce o asilo
    .do = Explicar cómo pedir protección y quién ayuda. Volver a preguntar si más tarde aparecen trabajo, dinero o amenazas.
route-family-care = Ayuda a la familia
    .do = Mostrar dónde encuentra ayuda una familia con necesidades. La mendicidad o la pobreza solas no se persiguen.
route-prevention = Prevención
    .do = Contar a solas lo que se sabe de ofertas así. Dar la tarjeta; la persona sigue siendo libre de viajar y decide.

## Fuentes
source-ILO-EC-2009 = OIT y Comisión Europea, indicadores operativos de trata, 2009
source-ILO-EC-2009-SEC = OIT y Comisión Europea, indicadores operativos, 2009, según una copia de segunda mano
source-SEAFISH = Seafish, ficha de los indicadores operativos de la OIT (recuentos)
source-ILO-FL-2012 = OIT, indicadores de trabajo forzoso, 2012, mantenidos en 2025
source-ILO-H2S-2024 = OIT, Hard to see, harder to count, 2024, según un informe de segunda mano
source-UNODC-IND = UNODC, indicadores de trata de personas, 2009, grupos por confirmar
source-MA-CNCLT-2023 = CNCLT y Consejo de Europa, guía de indicadores, 2023, según un resumen de prensa; texto completo por facilitar
source-MA-PMP-2023 = Ministerio Público y UNICEF, guía sobre menores, 2023, según la prensa; texto completo por facilitar
source-MA-27-14 = Ley 27-14, Código Penal, artículos 448-1 a 448-14
