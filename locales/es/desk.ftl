### review: unreviewed
### La mesa de una autoridad y lo que dice a los agentes.

## Places
spine-desk = Mesa
desk-title = Mesa
desk-tabs = Partes de la mesa
desk-tab-inbox = Casos
desk-tab-devices = Equipos
desk-tab-statistics = Cifras
desk-find = Código o palabra
desk-list = Casos recibidos
desk-group-now = Actuar ahora
desk-group-new = Nuevos
desk-group-in-hand = En curso
desk-group-decided = Decididos
desk-empty = Todavía no ha llegado ningún caso.
desk-empty-hint = Los casos aparecen aquí en cuanto el equipo de un agente los envía.
desk-none-found = Ningún caso contiene estas palabras.
desk-choose = Elija un caso para leerlo.

## One line of the list
desk-waits-desk = Espera a la mesa
desk-waits-officer = Espera al agente
desk-waits-nobody = No espera a nadie
desk-news = Novedad desde la decisión
# $when (String): how long ago
desk-received = Recibido { $when }
desk-sent-by-unknown = Un equipo aún sin certificar

## The case
# $count (Number): entries
desk-whole = { $count ->
    [one] Historial completo: una entrada, firmada
   *[other] Historial completo: { $count } entradas, todas firmadas
}
desk-broken = El historial no está como se firmó. No se fíe de él.
desk-statement = Declaración del agente
desk-no-statement = El agente aún no ha firmado ninguna declaración.
# $count (Number): questions with different answers
desk-conflicts = { $count ->
    [one] Una respuesta consta de dos formas; por ahora cuenta la que más protege.
   *[other] { $count } respuestas constan de dos formas; por ahora cuentan las que más protegen.
}
desk-open-case = Abrir el caso entero
desk-history = Quién escribió qué y cuándo
desk-rests = En qué se apoya
desk-rests-nothing = No se ha anotado ningún indicio.

## The decision
desk-decision = Decisión de la autoridad competente
desk-decision-hint = Consta como decisión de la autoridad, junto a la conclusión del agente, y vuelve a él.
desk-outcome = Qué se decide
desk-outcome-taken-up = Asumido: continúa un entrevistador formado
desk-outcome-identified = Identificación formal por la autoridad competente
desk-outcome-other-route = Derivado a otra vía
desk-outcome-closed = Cerrado según los hechos actuales
desk-reasons = Motivos
desk-next = Quién continúa (un puesto, no un nombre)
desk-role = En calidad de qué firma
desk-passphrase = Su frase de contraseña
desk-sign = Firmar y devolver
desk-decide-again = Decidir de nuevo
# $desk (String): what the authority calls the desk
desk-decided-by = Firmado: { $desk }, { $role }, { $when }
# $next (String): who goes on
desk-goes-on = Continúa: { $next }

## Questions to the officer
desk-asks = Preguntas al agente
desk-ask-text = Qué necesita saber
desk-ask-send = Preguntar
desk-ask-open = Sin respuesta aún

## Giving a case on
desk-give = Dar a otro lector
desk-give-what = El caso se sella de nuevo solo para este lector, y también lo que se añada hasta que termine el plazo. Lo leído no se puede retirar.
desk-give-nobody = Esta mesa no conoce ningún otro equipo certificado.
desk-give-to = A quién
desk-give-hand-over = Este agente continúa con el caso
desk-give-identity = También nombres, notas y lugares
desk-give-purpose = Para qué
desk-purpose-proceedings = Procedimiento judicial
desk-purpose-shelter = Acogida
desk-purpose-care = Salud y atención
desk-purpose-hand-over = Continúa otro agente
desk-give-basis = Con qué base
desk-give-days = Hasta cuándo
desk-days-30 = 30 días
desk-days-90 = 90 días
desk-days-none = Hasta que se ponga fin
desk-give-now = Dar
desk-cancel = Cancelar
desk-reader-reads = ya lo lee

## Two readers
desk-second = Firma un segundo lector
desk-second-what = Más de 20 casos al día solo salen de una mesa, o se borran en otros equipos, si un segundo lector está de acuerdo, con su propia frase.
desk-second-alias = El nombre del segundo lector en la primera pantalla
desk-second-passphrase = Su frase de contraseña
desk-second-most = Casos en total hoy
desk-second-sign = Firmar como segundo lector

## What does not fit
# $count (Number): things kept apart
desk-apart = { $count ->
    [one] Un elemento recibido se guarda aparte
   *[other] { $count } elementos recibidos se guardan aparte
}
desk-apart-hint = Nada se pierde, y nada se muestra como válido.
# $count (Number): things kept apart that are not listed
desk-apart-more = { $count ->
    [one] Uno más, anterior a estos
   *[other] { $count } más, anteriores a estos
}
desk-apart-waits = espera
desk-apart-refused = rechazado

## Why it is kept apart: one for each code of the vault
desk-fault-author-unknown = Aún no se conoce a quien lo escribió.
desk-fault-authority-unknown = Esta caja fuerte aún no pertenece a ninguna autoridad.
desk-fault-bytes-missing = El servidor lo nombra y aún no lo ha dado; se pide cada vez.
desk-fault-case-erased = Su caso se borró aquí.
desk-fault-case-erased-by-order = Su caso se borró por orden de la autoridad.
desk-fault-case-hurt = Una página de su caso no se puede leer aquí; espera hasta que se repare.
desk-fault-case-unknown = El comienzo de su caso aún no ha llegado.
desk-fault-certificate-not-the-authoritys = No lo firmó nadie que pueda firmar por la autoridad.
desk-fault-certificate-unreadable = No se puede leer.
desk-fault-device-changed = El equipo vino con una clave distinta de la de antes.
desk-fault-device-revoked = El equipo que lo envió fue revocado.
desk-fault-device-unknown = Aún no se conoce el equipo que lo envió.
desk-fault-gap = Una entrada anterior aún no ha llegado.
desk-fault-history-fork = Continúa de otra forma que lo que hay aquí: quizá se usa una copia antigua de un disco.
desk-fault-introduction-not-the-authoritys = No lo firmó nadie que pueda firmar por la autoridad.
desk-fault-introduction-out-of-time = Según el reloj de este equipo, no cuenta en este momento.
desk-fault-introduction-unreadable = No se puede leer.
desk-fault-key-missing = Su clave aún no ha llegado.
desk-fault-keys-for-another = Está sellado para otra persona.
desk-fault-keys-not-opened = No se abre con las claves de esta caja fuerte.
desk-fault-keys-unreadable = No se puede leer.
desk-fault-ledger-broken = La lista del equipo no está como se firmó.
desk-fault-ledger-unreadable = No se puede leer.
desk-fault-newer-program = Solo un programa más reciente puede leerlo.
desk-fault-not-for-the-vault = No es nada que una mesa acepte.
desk-fault-not-given = Nadie aquí entregó este caso a quien lo escribió.
desk-fault-not-in-ledger = La lista de su equipo aún no lo nombra.
desk-fault-officer-changed = El agente vino con una clave distinta de la de antes.
desk-fault-order-not-the-authoritys = No lo firmó nadie que pueda firmar por la autoridad.
desk-fault-order-unreadable = No se puede leer.
desk-fault-other-authority = Es para otra autoridad.
desk-fault-other-device = Pertenece a un equipo distinto del que lo envió.
desk-fault-request-not-opened = No se abre con las claves de esta caja fuerte.
desk-fault-request-unreadable = No se puede leer.
desk-fault-segment-address = No está como se selló.
desk-fault-segment-author = No está como se firmó.
desk-fault-segment-changed = No está como se selló.
desk-fault-segment-from-the-future = Solo un programa más reciente puede leerlo.
desk-fault-segment-length = No se puede leer.
desk-fault-segment-order = No está como se firmó.
desk-fault-segment-other-case = Contiene algo de otro caso.
desk-fault-segment-other-key = No está como se selló.
desk-fault-segment-other-ledger = Pertenece a un equipo distinto del que lo envió.
desk-fault-segment-packing = No se puede leer.
desk-fault-segment-removed = No está como se selló.
desk-fault-segment-signatures = No está como se firmó.
desk-fault-segment-unreadable = No se puede leer.

## The computers
desk-devices = Equipos que envían casos
desk-devices-empty = Ningún equipo ha pedido aún ser reconocido.
desk-column-where = Dónde
desk-column-who = Quién trabaja en él
desk-column-seen = Últimas noticias
desk-column-edition = Guía
desk-column-state = Estado
desk-standing-asks = Pide ser reconocido
desk-standing-certified = Certificado
desk-standing-revoked = Revocado
# $count (Number): objects
desk-device-waiting = { $count ->
    [one] Aún falta un elemento
   *[other] Aún faltan { $count } elementos
}
desk-device-gap = Faltan entradas de su lista
desk-device-fork = Su lista sigue de dos formas: quizá se usa una copia antigua del disco
desk-device-older = Una edición anterior
desk-certify = Certificar
desk-certify-title = Certificar este equipo
desk-certify-hint = Antes, compruébelo por teléfono con el agente que lo pidió.
desk-organisation = Organización
desk-region = Región
desk-revoke = Revocar
desk-revoke-title = Revocar este equipo
desk-revoke-hint = Es una orden de la autoridad: el servidor y las otras mesas lo saben. Lo que envíe desde ahora se guarda aparte, lo anterior permanece, y lo sellado en él puede entregarse una vez.
desk-seal = Sellar sus cajas fuertes
desk-seal-title = Sellar las cajas fuertes de este equipo
desk-seal-hint = Nadie abre allí una caja fuerte con una frase de paso. La hoja de recuperación y los custodios de la autoridad aún pueden, y nada se borra; una caja fuerte que nada más abriría queda como está. Tiene efecto cuando el equipo pregunte la próxima vez, y esta mesa no se entera de si lo hizo. Si el equipo puede estar en otras manos, revóquelo ahora: solo pregunta mientras su agente se conecta, y una vez revocado ya no pregunta.
# $when (element): a moment
desk-seal-again = Ordenado el { $when }; otra orden sella de nuevo lo que se recuperó desde entonces.
# $when (element): a moment
desk-seal-waits = Ordenado el { $when }; la orden aún espera aquí a ser enviada, y no se da otra.
desk-erase = Borrar en los equipos que lo tienen
# $count (Number): computers
desk-erase-hint = { $count ->
    [one] Un equipo tiene algo de este caso. Cuando haya llegado la orden, las palabras, los archivos y las claves se borran allí para siempre en la caja fuerte de cada agente, la próxima vez que se abra. Los archivos dañados que se apartaron y las copias de seguridad llevadas a otro lugar quedan, y el caso queda en esta mesa.
   *[other] { $count } equipos tienen algo de este caso. Cuando haya llegado la orden, las palabras, los archivos y las claves se borran allí para siempre en la caja fuerte de cada agente, la próxima vez que se abra. Los archivos dañados que se apartaron y las copias de seguridad llevadas a otro lugar quedan, y el caso queda en esta mesa.
}
desk-erase-why = Por qué
desk-erase-now = Hacer que se borre
# $when (element): a moment
desk-device-seal = Sellado ordenado el { $when }
# $when (element): a moment
desk-device-seal-gone = Sellado ordenado, en el servidor desde el { $when }; no se sabe si el equipo lo recogió
# $count (Number): files
desk-erase-files = { $count ->
    [one] Un archivo de este caso aún no ha llegado. Donde está se borra, y ya no llega.
   *[other] { $count } archivos de este caso aún no han llegado. Donde están se borran, y ya no llegan.
}
desk-erase-behind = Algo que estos equipos enviaron falta aquí. Se envía de nuevo donde aún está; lo que llega tarde llega después de la orden.
# $when (element): a moment
# $gone (Number): orders that the server has
# $count (Number): computers
desk-erasing = { $count ->
    [one] Borrado ordenado en un equipo el { $when }; el servidor tiene { $gone }. No se sabe si lo recogió.
   *[other] Borrado ordenado en { $count } equipos el { $when }; el servidor tiene { $gone }. No se sabe si las recogieron.
}

## Files of a case
# $count (Number): files
desk-files = { $count ->
    [one] Un archivo
   *[other] { $count } archivos
}
# $count (Number): files
desk-files-waiting = { $count ->
    [one] Un archivo aún no ha llegado
   *[other] { $count } archivos aún no han llegado
}
desk-open-files = Archivos

## Which computers, by region
desk-certify-role = Qué puede hacer
desk-role-officer = Envía casos
desk-role-desk = Es una mesa de la autoridad
desk-role-courier = Lleva lo que no puede leer
desk-regions = Por región
desk-region-column-region = Región
desk-region-column-computers = Equipos
desk-region-column-silent = En silencio
desk-region-column-older = Guía anterior
desk-region-column-waiting = Falta algo
# $days (Number)
desk-device-silent = Sin noticias desde hace { $days } días o más

## The guide for every computer
desk-pack = La guía
desk-pack-none = Desde aquí no se ha dado ninguna edición: cada equipo usa la de su programa.
# $edition (String), $version (Number), $when (element): a date
desk-pack-given = Edición { $edition }, n.º { $version }, vale desde el { $when }
# $count (Number): computers
desk-pack-there = { $count ->
    [one] Está en el buzón de un equipo
   *[other] Está en el buzón de { $count } equipos
}
# $count (Number): computers
desk-pack-waiting = { $count ->
    [one] Espera aquí para un equipo
   *[other] Espera aquí para { $count } equipos
}
desk-pack-give = Dar una edición
desk-pack-give-title = Dar una edición de la guía a todos los equipos
desk-pack-give-hint = Se firmó en otro lugar, por quienes la autoridad nombra para ello; aquí solo se comprueba. Un caso conserva la edición con la que empezó.
desk-pack-file = Archivo con la edición firmada

## Counts, never a share and nothing of a person
desk-counts = Cifras
# $least (Number): the smallest number that is said
desk-counts-hint = Casos empezados en trimestres terminados, por región. Un número menor que { $least } no se dice y no se puede deducir de los demás.
# $least (Number)
desk-counts-none = Aún no se puede decir nada: ningún trimestre tiene { $least } casos en una región.
# $count (Number): cases
desk-counts-of = Casos contados: { $count }
desk-count-column-period = Trimestre
desk-count-column-region = Región
desk-count-column-what = Qué
desk-count-column-count = Casos
desk-count-all = Todos los casos
desk-count-undecided = Sin decisión aún
desk-count-nothing-asked = Nada preguntado aún
desk-count-uncertified = Aún sin certificar
desk-counts-save = Escribir una tabla
desk-counts-save-title = Escribir las cifras en un archivo
desk-counts-save-hint = Lo que se hace con más de 20 casos solo sale de una mesa si un segundo lector está de acuerdo. El archivo no va sellado.
desk-counts-file = Dónde
# $path (String): where the file is
desk-counts-saved = Escrito: { $path }

## Becoming a desk
desk-become = Mesa de una autoridad
desk-become-hint = Para los equipos de la autoridad: con sus archivos, esta caja lee los casos que envían los agentes.
desk-become-folder = Carpeta con los archivos de la autoridad
desk-become-label = Lo que leerán los agentes: una mesa, no un nombre
desk-become-passphrase = Frase de los archivos de la autoridad
desk-become-now = Convertir en mesa
# $label (String): what the authority calls this desk
desk-is = Esta caja es una mesa: { $label }

## What an officer is told
said-title = De la autoridad competente
said-read = Leído por la autoridad
said-answered = Respondido por la autoridad
said-yours = Usted continúa con este caso.
said-not-yours = Otro agente continúa con este caso.
said-asks = La autoridad pregunta
said-answer = Su respuesta
said-send = Responder

## In the history
event-authority-decide = Decisión de la autoridad competente
event-authority-ask = La autoridad preguntó
event-authority-answer = Respondido a la autoridad
event-case-assign = Traspasado
history-part-desk = En la mesa
