### review: unreviewed
### La primera mirada y la conversación: lo que el agente pulsa y lee.
### Las palabras dichas a la persona vienen de la guía, nunca de aquí.

## Secciones

screening-sections = Secciones
# $answered (Number), $asked (Number): pantallas de una sección
screening-progress = { $answered } de { $asked }
# Después del nombre de una sección, para el lector de pantalla. $state (String)
screening-section-state = { $state ->
    [done] completa
    [part] empezada
   *[todo] sin empezar
}
screening-stop = Parar aquí
screening-stop-hint = Guarda lo que se sabe y muestra el resultado

## La página

# $number (Number), $of (Number)
screening-question-of = Pregunta { $number } de { $of }
screening-kept = Ya no se pregunta
screening-kept-hint = Respuestas posteriores dejaron fuera esta pregunta. Su respuesta se guarda y no entra en el resultado. Vuelve sola si la pregunta se hace de nuevo.
screening-why = Por qué se pregunta
screening-say-first = Decir antes
screening-say-this = Decir esto
screening-do-this = Por hacer
screening-you-judge = Lo valora usted. No lo pregunte en voz alta.
# $language (String): nombre de un idioma
screening-in-language = { $language }, idioma de la conversación
screening-unreviewed = Traducción sin revisar
screening-back = Atrás
screening-next = Siguiente
screening-to-result = Ir al resultado
screening-hint-questions = preguntas
screening-hint-keys = todas las teclas
screening-empty = Aún no hay nada que preguntar.

## Respuestas

screening-answer = Respuesta
screening-yes = Sí
screening-no = No
screening-unknown = No lo sabe
screening-unknown-judged = No puedo decirlo
screening-declined = Prefiere no responder
screening-not-asked = No se ha preguntado
screening-said = Lo he dicho
screening-not-said = No se ha dicho
screening-done = Hecho
screening-not-done = No hecho
screening-rest-no = No a lo demás
# $count (Number): líneas sin respuesta
screening-rest-left = { $count ->
    [one] queda { $count } línea abierta
   *[other] quedan { $count } líneas abiertas
}
screening-rest-none = Todas las líneas tienen respuesta.
screening-legend = Una señal es algo que usted notó. Confirmada quiere decir que se dijo, se vio o consta en un documento.
screening-number = Número
# $unit (String): por ejemplo, horas al día
screening-number-in = Número, { $unit }
# $count (Number)
screening-less = { $count ->
    [one] Uno menos
   *[other] { $count } menos
}
# $count (Number)
screening-more = { $count ->
    [one] Uno más
   *[other] { $count } más
}
# $min (Number), $max (Number)
screening-number-range = De { $min } a { $max }. No se guardó nada.
screening-day = Día
screening-month = Mes
screening-year = Año
screening-month-open = No se sabe
screening-date-hint = Basta con el año.
screening-date-unfit = Esto no es una fecha. No se guardó nada.
screening-text = Respuesta, en pocas palabras
screening-text-hint = Códigos, no nombres.

## Cómo se sabe

screening-basis = ¿Cómo lo sabe?
# $question (String): nombre corto de la línea que tiene el teclado
screening-basis-of = ¿Cómo lo sabe? { $question }
screening-basis-seen = Lo vi
screening-basis-told-by-person = Me lo dijo la persona
screening-basis-told-by-other = Me lo dijo otra persona
screening-basis-document = Un documento

## Notas

screening-note = Nota. Códigos, no nombres.
# $hint (String): de la guía, lo que puede contener una nota
screening-note-with = Nota: { $hint }
# $question (String): nombre corto de la línea que tiene el teclado
screening-note-of = Nota sobre: { $question }

## Por qué se pregunta

screening-why-speaks-to = Señales que indica un sí
screening-why-uncounted = Con esta respuesta no se cuenta ninguna señal. Ayuda a mantener a salvo a la persona y a preguntar lo que corresponde.
screening-why-sources = Fuentes
screening-why-provisional = Peso provisional
screening-why-provisional-hint = Los pesos de las señales usadas en este caso vienen de una sola transcripción y están por confirmar.

## Actuar ahora

screening-urgent = Primero, ahora
# $phone (String): la línea de ayuda
screening-hotline = Línea de ayuda { $phone }
screening-urgent-first = Qué hacer primero
screening-urgent-kept = Todas las respuestas están guardadas. Puede seguir más tarde.

## Lo que esto indica hasta ahora

screening-means = Lo que esto indica hasta ahora
screening-means-hide = Ocultar
screening-means-show = Mostrar lo que esto indica hasta ahora
# $grade (String): strong, medium, weak
screening-added = { $grade ->
    [strong] Añadida, una señal fuerte:
    [weak] Añadida, una señal débil:
   *[medium] Añadida, una señal media:
}
screening-act = Acción
screening-means-element = Medio
screening-purpose = Finalidad
# $state (String)
screening-element-state = { $state ->
    [indicated] Con indicios
    [suspected] Solo señales
    [not-indicated] Sin indicios
   *[open] Aún sin aclarar
}
screening-dimensions = Señales contadas, por dimensión
screening-dimension-unasked = no se ha preguntado
screening-dimension-none = ninguna por ahora
# Para el lector de pantalla, después de una dimensión cuya regla se cumple
screening-dimension-met = señales suficientes
screening-provisional = Peso provisional
screening-ask-next = Lo que más podría cambiarlo
screening-judges = Ayuda a valorar. Decide la autoridad.

## La primera mirada

look-title = ¿Qué puede ver?
look-hint = Alrededor de un minuto. No pregunte nada todavía. Lo que no haya mirado queda abierto.
look-seen = Visto
look-not-seen = No visto
# $count (Number) elige la forma, $shown es el mismo número tal como se dibuja
look-count-seen = { $count ->
    [one] { $shown } vista
   *[other] { $shown } vistas
}
# $count (Number) elige la forma, $shown es el mismo número tal como se dibuja
look-count-not-seen = { $count ->
    [one] { $shown } no vista
   *[other] { $shown } no vistas
}
# $count (Number) elige la forma, $shown es el mismo número tal como se dibuja
look-count-open = { $count ->
    [one] { $shown } aún abierta
   *[other] { $shown } aún abiertas
}
look-to-conversation = Ir a la conversación
look-note = ¿Notó algo más? Describa, no juzgue.

## Teclas

key-move = Moverse
key-seen = Visto
key-not-seen = No visto
key-clear = Borrar
key-answer = Responder
key-clear-answer = Retirar la respuesta
key-next = Siguiente
key-back = Atrás
key-question-up = Pregunta anterior
key-question-down = Pregunta siguiente
key-section-up = Sección anterior
key-section-down = Sección siguiente
key-source = De dónde viene la respuesta
key-note = Nota
key-meaning = Mostrar u ocultar lo que indica
key-why = Por qué se pregunta
key-to-conversation = Ir a la conversación
