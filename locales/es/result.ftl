### review: unreviewed
### El resultado y la declaración del agente. Nunca una conclusión sobre la persona.
### El peldaño, los elementos, las dimensiones y los motivos vienen de la guía.

## Primero, ahora

result-first = Primero, ahora
# Antes de preguntas urgentes que nadie ha respondido todavía.
result-first-ask = Preguntar primero:

## El peldaño

result-ladder = La escala
# $count (Number): respuestas
result-told = { $count ->
    [one] { $count } dicha por la persona
   *[other] { $count } dichas por la persona
}
# $count (Number): respuestas
result-told-by-other = { $count ->
    [one] { $count } dicha por otra persona
   *[other] { $count } dichas por otra persona
}
# $count (Number): respuestas
result-seen = { $count ->
    [one] { $count } vista
   *[other] { $count } vistas
}
# $count (Number): respuestas
result-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
# $count (Number): preguntas
result-unknown-count = { $count ->
    [one] { $count } sin saber
   *[other] { $count } sin saber
}
# $rung (String): un peldaño de la escala
result-raised-to = El agente lo elevó a: { $rung }
# $rung (String): un peldaño de la escala
result-lowered-to = El agente lo rebajó a: { $rung }
result-provisional = Pesos provisionales
result-provisional-hint = Estas señales se valoran con pesos que están por confirmar.
result-unreviewed = Traducción sin revisar
result-empty = Aún no hay respuestas. Empiece por la primera mirada o la conversación; el resultado crece con cada respuesta.
result-to-quick-look = Ir a la primera mirada
result-to-conversation = Ir a la conversación

## Acción, medio, finalidad

result-elements = Acción, medio y finalidad
# $state (String)
result-element-state = { $state ->
    [indicated] con indicios
    [suspected] solo señales
    [not-indicated] sin indicios
   *[open] aún sin aclarar
}
result-element-none = Aquí aún no hay nada anotado.
# Para el lector de pantalla, antes de una lista. $element (String)
result-element-evidence = { $element }: lo que lo indica

## Señales contadas

result-dimensions = Señales contadas, dimensión por dimensión
# $state (String)
result-dimension-state = { $state ->
    [met] Se cumple la regla
    [open] Abierto
    [not-met] No se cumple
   *[not-asked] Aún no se ha preguntado
}
result-rule = Se cumple con 2 fuertes; 1 fuerte y 1 de otro peso; 3 medias; o 2 medias y 1 débil.

## Motivos

result-reasons = Los motivos, uno por uno
result-reasons-none = Por ahora no se cuenta ninguna señal.
# $basis (String)
result-basis = { $basis ->
    [seen] Lo vi
    [told-by-other] Me lo dijo otra persona
    [document] Un documento
   *[told-by-person] Me lo dijo la persona
}

## Qué hay detrás de una señal

result-evidence-from = De la respuesta a
result-evidence-grade = Peso
result-evidence-basis = Cómo se sabe
result-evidence-source = Fuente
result-evidence-open = Ir a la pregunta
result-evidence-none = Aquí aún no se contó nada. Las preguntas abiertas todavía pueden cambiarlo.

## Vías y otras señales

result-routes = Vías para seguir
result-signs = Otras señales, nombradas y no contadas
result-signs-hint = Ayudan a entender y nunca cambian el resultado.

## Lo que queda abierto

result-aside = Lo que queda abierto, y su declaración
result-unknown = Aún no se sabe
result-unknown-none = No queda abierto nada de lo que se preguntó.
# Junto a una lista que muestra solo sus primeras líneas. $count (Number): todas las líneas
result-all = { $count ->
   *[other] Mostrar todo ({ $count })
}
result-fewer = Mostrar menos
result-ask-next = Qué preguntar ahora
result-ask-next-none = Ninguna pregunta abierta podría cambiar ya el resultado.

## La declaración

result-statement = Su declaración
result-view = Su valoración
result-agree = De acuerdo
result-raise = Elevar
result-lower = Rebajar
result-raise-to = Elevar a
result-lower-to = Rebajar a
result-choose-rung = Elegir
result-reason = Por qué lo ve de otra manera
result-saw = Lo que vio y oyó
result-saw-hint = Lo que vio y oyó, con códigos, no nombres. Una valoración distinta necesita un motivo.
# Junto a la elección de un peldaño: lo que dicen las reglas sigue visible. $rung (String)
result-computed-stays = Según las reglas: { $rung }. Sigue visible junto a su valoración.
result-sign = Firmar con la frase de paso
result-view-missing = Diga primero si está de acuerdo, si eleva o si rebaja.
result-rung-missing = Elija el peldaño al que eleva o rebaja.
result-reason-missing = Una valoración distinta necesita un motivo. Escríbalo en pocas palabras.
result-statement-missing = Escriba lo que vio y oyó. Bastan pocas palabras.
result-role-missing = Escriba con qué cargo firma.

## Firma

result-sign-title = Firmar la declaración
# $rung (String)
result-sign-agree = De acuerdo: { $rung }
# $rung (String)
result-sign-raise = Eleva a: { $rung }
# $rung (String)
result-sign-lower = Rebaja a: { $rung }
result-role = Su cargo
result-role-hint = Por ejemplo: inspección de trabajo, trabajo social.
result-name = Su nombre (opcional)
result-name-hint = Puede dejarlo vacío. La firma vale sin él.
result-passphrase = Su frase de paso, otra vez
result-passphrase-missing = Escriba su frase de paso para firmar.
result-sign-now = Firmar
result-sign-cancel = Todavía no
result-sign-note = Una firma no se puede quitar del expediente. Siempre se puede firmar de nuevo.
# Para el lector de pantalla
result-signed-aloud = La declaración está firmada.

## Firmado

result-signed = Declaración firmada
result-signed-agree = De acuerdo con las reglas
result-signed-raise = Elevado por el agente
result-signed-lower = Rebajado por el agente
result-signed-computed = Según las reglas, al firmar
result-signed-rung = La valoración del agente
result-signed-reason = Motivo
result-signed-role = Cargo
result-signed-name = Nombre
result-signed-at = Firmado
result-signed-hash = Huella
result-sign-anew = Escribir una nueva declaración
result-changed = El expediente cambió después de esta firma.
result-changed-hint = La firma sigue valiendo para lo que se sabía entonces. Lea de nuevo el resultado y vuelva a firmar.
result-take-over = Retomar las palabras firmadas
result-keep-signed = Conservar la firmada
