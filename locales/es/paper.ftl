### review: unreviewed
### Las palabras de la derivación y del expediente en papel, en torno a las de la guía y las personas.
### Formales, sencillas, respetuosas. Nunca una conclusión sobre la persona, ni porcentajes, ni puntuaciones.

## Títulos

paper-referral = Derivación
paper-record = Expediente del caso
paper-exercise-word = EJERCICIO
paper-exercise = No se trata de una persona real.
paper-exercise-unsigned = Un ejercicio no se firma.

## Encabezado

paper-case = Caso
paper-made = Elaborado el
paper-place = Tipo de lugar
paper-name = Nombre
paper-name-kept-apart = no figura en este documento
paper-guide = Guía
paper-edition = Edición
paper-guide-mark = Huella de la guía
paper-record-mark = Huella del expediente

## Observaciones

paper-provisional = Provisional: el peso de algunas señales está por confirmar.
paper-unreviewed = Traducción sin revisar: estas palabras esperan aún a un lector competente.
# $count (Number)
paper-not-printed = { $count ->
    [one] Una letra no se pudo imprimir y aparece como un círculo de puntos. Se conserva en el expediente.
   *[other] { $count } letras no se pudieron imprimir y aparecen como círculos de puntos. Se conservan en el expediente.
}

## Necesidades

paper-first-now = Primero, ahora
paper-needs = Lo que se necesita
paper-done = Hecho
# $when (String)
paper-when = { $when ->
    [now] Ahora
    [today] Hoy
    [tonight] Esta noche
    [later] Más tarde
   *[done] Hecho
}

## Conclusión

paper-conclusion = Lo que esto indica
paper-supports = Este documento ayuda a una persona formada. Decide la autoridad competente. No es una conclusión sobre la persona.
paper-computed = Según las reglas de la guía
# $change (String)
paper-changed = { $change ->
    [raised] Elevado por el agente
   *[lowered] Rebajado por el agente
}
paper-reason = Motivo

## Acción, medio, finalidad

paper-elements = Acción, medio y finalidad
paper-element = { $element ->
    [act] Acción
    [means] Medio
   *[purpose] Finalidad
}
# $state (String)
paper-element-state = { $state ->
    [indicated] con indicios
    [suspected] con sospecha
    [open] aún sin aclarar
   *[not-indicated] sin indicios
}
paper-element-nothing = Aquí no hay nada anotado.
paper-sources = Fuentes
# $basis (String)
paper-basis = { $basis ->
    [seen] Visto
    [told-by-person] Dicho por la persona
    [told-by-other] Dicho por otra persona
   *[document] Documento
}

## Lo que queda abierto

paper-unknown = Aún no se sabe
paper-unknown-none = No queda abierto nada de lo que pregunta la guía.

## Quién puede ayudar

paper-helpers = Quién puede ayudar
paper-helper = Servicio
paper-contact = Contacto
paper-to-supply = número por facilitar
paper-no-helper = Todavía no se ha elegido ningún servicio.

## Quién puede saberlo

paper-consents = Quién puede saberlo
paper-recipient = Destinatario
paper-shared = Lo que se comunica
paper-agreement = La persona
# $agreement (String)
paper-agrees = { $agreement ->
    [agrees] está de acuerdo
    [declines] no está de acuerdo
    [not-asked] no se le ha preguntado
   *[not-required] informada; no se requiere su acuerdo
}
paper-no-consent = Todavía no se ha nombrado a nadie.

## El agente

paper-statement = Declaración del agente
paper-statement-empty = No se escribió ninguna declaración.
paper-role = Cargo
paper-alias = Agente
paper-signature = Firma
paper-signed-on = Firmado el
paper-key = Clave
paper-signed = Firmado con la clave del agente. Quien tenga el expediente puede comprobarlo.
paper-unsigned = Sin firmar con clave. Debe firmarse a mano.
paper-changed-since = El expediente cambió después de esta firma.
paper-date = Fecha

## Expediente

paper-dimensions = Señales contadas, dimensión por dimensión
paper-dimension = Dimensión
paper-signs = Señales
paper-rule = Regla
paper-rule-state = { $state ->
    [met] Se cumple
    [open] Abierto
    [not-met] No se cumple
   *[not-asked] Aún no se ha preguntado
}
# $count (Number)
paper-strong = { $count ->
    [one] { $count } fuerte
   *[other] { $count } fuertes
}
# $count (Number)
paper-medium = { $count ->
    [one] { $count } media
   *[other] { $count } medias
}
# $count (Number)
paper-weak = { $count ->
    [one] { $count } débil
   *[other] { $count } débiles
}
paper-signs-none = ninguna señal contada
paper-legend-strong = fuerte
paper-legend-medium = media
paper-legend-weak = débil
paper-answers = Preguntas y respuestas
paper-answer = Respuesta
# $response (String)
paper-response = { $response ->
    [yes] Sí
    [no] No
    [unknown] No se sabe
    [declined] Prefiere no responder
   *[not-asked] No se ha preguntado
}
paper-note = Nota
paper-by = Por
paper-conflict = Se dieron dos respuestas por separado. Se conservan ambas.
paper-set-aside = Ya no se pregunta: la respuesta se guarda y no entra en el resultado.
# $count (Number)
paper-unlisted = { $count ->
    [one] Otra pregunta de la guía no tiene respuesta aquí. De ello no se deduce nada.
   *[other] { $count } preguntas más de la guía no tienen respuesta aquí. De ello no se deduce nada.
}
paper-case-notes = Notas sobre el caso
paper-history = Historial de este expediente
# $count (Number)
paper-entries = { $count ->
    [one] { $count } entrada firmada
   *[other] { $count } entradas firmadas
}
paper-first-entry = Primera entrada
paper-last-entry = Última entrada
paper-history-mark = Huella de la última entrada
paper-history-key = Clave que firma en este ordenador
paper-earlier-edition = Preguntado por una edición anterior de la guía
# $copy (Number), $by, $when (String)
paper-copy = Copia { $copy }, hecha por { $by }, { $when }

## La hoja de recuperación. No dice qué abre ni quién la hizo: quien la encuentra no averigua nada.

paper-sheet = Hoja de recuperación
paper-sheet-alias = Nombre en la pantalla
paper-sheet-what = Este código abre lo que se guarda con este nombre cuando se olvida la frase de paso, o cuando ya no lo abre ninguna frase de paso. Lo abre una sola vez. Después se hace una hoja nueva.
paper-sheet-danger = Quien tenga este papel y el equipo puede leerlo todo.
paper-sheet-code = El código
paper-sheet-letters = No tiene las letras I, L, O ni U. Lo que lo parece es la cifra 1 o 0.
paper-sheet-scan = El cuadrado lleva el mismo código, para un lector con cable. No para un teléfono.
paper-sheet-how = Cómo se usa
paper-sheet-how-open = En la primera pantalla, elija el nombre y «Olvidé mi frase de paso».
paper-sheet-how-type = Teclee el código, o lea el cuadrado.
paper-sheet-how-new = Elija una frase de paso nueva. Después haga una hoja nueva: esta ya no abre nada.
paper-sheet-keep = Dónde se guarda
paper-sheet-keep-locked = Bajo llave, en un sobre cerrado, donde alguien del servicio pueda alcanzarla.
paper-sheet-keep-apart = Nunca con el equipo: ni en su bolsa ni en el mismo coche.
paper-sheet-keep-copy = Nunca fotografiada, nunca enviada, nunca leída por teléfono.
paper-sheet-lost = ¿Se perdió, o la vio alguien? Haga una hoja nueva y tecléela de vuelta. Desde entonces esta ya no abre nada.
