### review: unreviewed
### Necesidades, servicios, acuerdo y documento. Los nombres y funciones de los servicios vienen de la guía.

## Necesidades

referral-needs = Lo que se necesita
referral-needs-order = en este orden
# Para el lector de pantalla: la lista junto a una necesidad. $need (String)
referral-need-state = { $need }: para cuándo
referral-need-preset = por una respuesta
need-state-today = Hoy
need-state-tonight = Esta noche
need-state-later = Más tarde
need-state-done = Hecho
need-state-not-needed = No hace falta
need-state-not-wanted = No lo quiere
need-state-not-asked = No se ha preguntado

## Servicios

referral-helpers = Quién puede ayudar
referral-filter = Solo para las necesidades elegidas
# $count (Number): necesidades abiertas
referral-filter-needs = { $count ->
   *[other] Necesidades elegidas: { $count }
}
referral-filter-all = Todos los servicios
# $count (Number): servicios que el filtro deja fuera
referral-filtered-out = { $count ->
    [one] No se muestra { $count } servicio para otras necesidades.
   *[other] No se muestran { $count } servicios para otras necesidades.
}
referral-show-all = Mostrar todos
referral-choose = Elegir
referral-chosen = Elegido
referral-number-to-supply = número por facilitar
referral-hours-to-supply = horario e idiomas: por facilitar
referral-to-confirm = por confirmar
referral-address-hidden = La dirección nunca se muestra ni se imprime
# $date (String)
referral-checked = comprobado el { $date }

## Quién puede saberlo

referral-consents = Quién puede saberlo
referral-consents-none = Elija primero un servicio. Después pregunte a la persona por cada uno, por separado.
# $service (String)
referral-consent-for = ¿Puede saberlo { $service }?
referral-agrees = Está de acuerdo
referral-refuses = No
referral-not-asked = No se ha preguntado
referral-child = Menos de 18 años, o edad dudosa: aquí no decide el acuerdo. Diga al menor, con palabras sencillas, quién lo sabrá y por qué.
# $service (String)
referral-told-for = ¿Se explicó que lo sabrá { $service }?
referral-told-agrees = Se explicó, está de acuerdo
referral-told-refuses = Se explicó, no está de acuerdo
referral-told-not-yet = Aún no se explicó
# $time (String)
referral-said-at = dicho a las { $time }

## El documento

referral-paper = El documento
referral-paper-referral = Derivación
referral-paper-record = Expediente del caso
referral-paper-referral-hint = Lo que un servicio necesita saber
referral-paper-record-hint = Todas las preguntas y respuestas, con el historial
# $paper (String), $pages (Number), $language (String)
referral-paper-line = { $pages ->
    [one] { $paper }, { $pages } página, { $language }. Lleva el código, ningún nombre.
   *[other] { $paper }, { $pages } páginas, { $language }. Lleva el código, ningún nombre.
}
# Igual, cuando el agente escribió un nombre.
referral-paper-line-named = { $pages ->
    [one] { $paper }, { $pages } página, { $language }. Lleva el código y el nombre que escribió.
   *[other] { $paper }, { $pages } páginas, { $language }. Lleva el código y el nombre que escribió.
}
referral-paper-drawing = Se está preparando el documento…
referral-prepare = Preparar el documento
# $count (Number): destinatarios
referral-left-not-asked = { $count ->
    [one] Falta preguntar por un acuerdo: ese destinatario queda fuera.
   *[other] Falta preguntar por { $count } acuerdos: esos destinatarios quedan fuera.
}
# $count (Number): destinatarios
referral-left-refused = { $count ->
    [one] Un destinatario no puede saberlo: queda fuera.
   *[other] { $count } destinatarios no pueden saberlo: quedan fuera.
}
referral-unsigned = La declaración aún no está firmada. El documento lo dice.
referral-which = Qué documento
referral-language = En qué idioma
referral-include = Lo que lleva
referral-include-reasons = Lo que se vio y se dijo, con los motivos
referral-include-statement = Su declaración
referral-include-notes = Notas
referral-include-notes-hint = Léalas otra vez: las notas pueden señalar a la persona.
referral-name = Un nombre para la persona (opcional)
referral-name-hint = Solo si debe figurar en este documento. Se imprime y no se guarda en ninguna parte de Dalil.
# $page (Number), $pages (Number)
referral-page-of = Página { $page } de { $pages }
referral-page-back = Página anterior
referral-page-next = Página siguiente
referral-larger = Más grande
referral-whole = Página entera
# Texto alternativo de una página. $page (Number), $pages (Number)
referral-page-picture = Página { $page } de { $pages } del documento, tal como se imprimirá
referral-record-hash = Huella del expediente

## Guardar

referral-path-hint = El nombre de un archivo no dice nada de la persona. Una memoria USB es más segura que el escritorio.
referral-save = Guardar el documento
# $pages (Number)
referral-saved = { $pages ->
    [one] Guardado: { $pages } página
   *[other] Guardado: { $pages } páginas
}
referral-close = Cerrar

## Teclas

key-paper = Preparar el documento
key-page-back = Página anterior
key-page-next = Página siguiente
