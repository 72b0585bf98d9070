### review: unreviewed
### Quién escribió qué y cuándo: cada entrada del expediente de un caso.

history-title = Historial
history-verified = Se acaban de comprobar todas las firmas y todos los enlaces de este expediente. No se cambió nada.
history-not-verified = No se pudo comprobar este expediente.
history-not-verified-hint = Una firma o un enlace entre entradas no coincide. No se base en él. Conserve el equipo y avise a la autoridad.
# $count (Number): entradas del expediente
history-count = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
# Para el lector de pantalla, antes de la huella corta de una entrada
history-hash = Huella
history-empty = Aún no se ha anotado nada.

## Qué pasó; uno por cada tipo de entrada

event-case-open = Caso abierto
event-case-link = Enlace con otro caso
event-case-close = Caso cerrado
event-case-reopen = Caso abierto de nuevo
event-answer-set = Respuesta
event-answer-clear = Respuesta retirada
event-item-add = Elemento añadido
event-item-remove = Elemento quitado
event-note-add = Nota
event-attach-add = Archivo añadido
event-consent-set = Acuerdo anotado
event-consent-withdraw = Acuerdo retirado
event-need-set = Necesidad anotada
event-service-choose = Servicio elegido o descartado
event-assessment-computed = Resultado calculado
event-decision-set = Declaración firmada
event-conflict-resolve = Dos respuestas resueltas
event-share-grant = Compartido
event-share-revoke = Ya no se comparte
event-audit-viewed = Consultado
event-audit-printed = Documento elaborado
event-audit-exported = Escrito en un archivo
# Una entrada escrita por una versión más nueva de Dalil.
event-other = Entrada de una versión más nueva, conservada sin cambios
