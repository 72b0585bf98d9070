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
event-case-erase = Caso borrado
event-case-reopen = Caso abierto de nuevo
event-answer-set = Respuesta
event-answer-clear = Respuesta retirada
event-item-add = Elemento añadido
event-item-remove = Elemento quitado
event-note-add = Nota
event-attach-add = Archivo añadido
event-attach-remove = Archivo quitado
event-consent-set = Acuerdo anotado
event-consent-withdraw = Acuerdo retirado
event-need-set = Necesidad anotada
event-service-choose = Servicio elegido o descartado
event-assessment-computed = Resultado calculado
event-decision-set = Declaración firmada
event-conflict-resolve = Diferencia resuelta
event-share-grant = Compartido
event-share-revoke = Ya no se comparte
event-audit-viewed = Consultado
event-audit-printed = Documento elaborado
event-audit-exported = Escrito en un archivo
# Una entrada escrita por una versión más nueva de Dalil.
event-other = Entrada de una versión más nueva, conservada sin cambios

## La pantalla

# $number (Number)
history-broken-at = La primera entrada que no concuerda es la número { $number }. Las anteriores están íntegras.
history-filter = Mostrar
history-filter-all = Todo
history-filter-answers = Respuestas y notas
history-filter-decisions = Resultados y decisiones
history-filter-looks = Quién miró
history-filter-papers = Documentos y archivos
history-none-of-kind = El expediente no tiene ninguna entrada de este tipo.
# $from, $to (String)
history-visit = { $from } a { $to }
# $alias (String)
history-by-own = { $alias }, esta caja fuerte
# $key (String)
history-by-other = Otro agente, clave { $key }
# $value (String)
history-was = antes: { $value }
history-superseded = Cambiado después
history-conflict = Dado aparte de otra respuesta; se guardan las dos
history-ahead = El reloj de ese ordenador iba más de un día adelantado
# $parts (String)
history-looked = Se miró: { $parts }
history-part-case = el caso
history-part-result = el resultado
history-part-referral = la derivación
history-part-files = los archivos
history-part-conflicts = las diferencias
history-part-history = el historial
history-service-chosen = elegido
history-service-left-out = dejado fuera
history-what-referral = Derivación
history-what-record = Expediente en papel
history-what-record-file = Expediente con todo
history-what-record-file-without = Expediente sin nombres, notas ni declaraciones
# $copy (Number)
history-copy = Copia { $copy }
# $reason (String)
history-reason = Motivo: { $reason }

## Junto a las entradas

history-proof = ¿Está íntegro?
history-where = Dónde está este expediente
# $count (Number)
history-here = { $count ->
    [one] Este ordenador: guarda su entrada
   *[other] Este ordenador: guarda las { $count } entradas
}
# $count (Number)
history-waiting = { $count ->
    [one] La autoridad aún no lo tiene. Una entrada espera aquí.
   *[other] La autoridad aún no lo tiene. { $count } entradas esperan aquí.
}
# $papers, $files (Number)
history-out = Salieron de este ordenador: documentos { $papers }, archivos { $files }
history-nothing-out = Ningún documento ni archivo salió de este ordenador.
history-marks = Lo que también dice el expediente en papel
history-mark-key = Clave
history-mark-last = Última entrada
history-mark-record = Expediente entero
history-mark-hint = Quien tenga el papel puede comparar estos números o darlos a dalilctl case verify.

## Sacar el expediente

history-export = Sacar el expediente
history-export-title = Sacar el expediente
history-export-clear = El archivo contiene este caso sin cifrar.
history-export-clear-hint = Quien lo tenga puede leerlo. Délo solo a un tribunal o a una autoridad que pueda tenerlo, en un soporte que no deje atrás.
history-export-without = Solo respuestas y resultados
history-export-without-hint = Los nombres, las notas, las respuestas escritas y las declaraciones se quedan aquí; sus entradas figuran en el archivo solo con su huella. El lugar que anotó al empezar sí está.
history-export-path-hint = Una ruta completa. Nada de lo que haya allí se reemplaza sin preguntar.
history-export-save = Escribir el archivo
history-export-cancel = Dejar
# $entries (Number)
history-export-saved = { $entries ->
    [one] Escrito y a salvo en el disco: una entrada.
   *[other] Escrito y a salvo en el disco: { $entries } entradas.
}
history-export-check = Cualquiera puede probarlo con dalilctl case verify y los números del expediente en papel.
history-export-close = Listo
