### review: unreviewed
### La lista de casos, y la puerta a uno nuevo.

cases-title = Casos
cases-find = Código, lugar o palabra
# $count (Number)
cases-found = { $count ->
    [0] No se encontró nada
    [one] { $count } caso encontrado
   *[other] { $count } casos encontrados
}
cases-find-clear = Mostrar todos los casos
cases-start = Empezar un caso nuevo

## Seguir

cases-go-on = Seguir
cases-go-on-label = Donde lo dejó
# $code (String), $ago (String), $answers (String)
cases-go-on-line = { $code } · Lo dejó aquí { $ago } · { $answers }
# $count (Number)
cases-answers = { $count ->
    [0] aún sin respuestas
    [one] { $count } respuesta guardada
   *[other] { $count } respuestas guardadas
}

## La lista

cases-column-case = Caso
cases-column-stands = Estado
cases-column-next = Siguiente
cases-column-kept = Guardado
cases-group-open = Abiertos
cases-group-signed = Firmados
cases-group-closed = Cerrados
cases-nothing-asked = Aún no hay respuestas
cases-act-now = Primero, ahora
# $place (String), $language (String)
cases-place-and-language = { $place } · { $language }
next-ask = Seguir preguntando
# $question (String): nombre corto de la guía
next-ask-about = Preguntar: { $question }
next-sign = Firmar la declaración
next-refer = Hacer la derivación
next-second-contact = Nuevo encuentro, preguntar más
next-done = Nada pendiente
cases-kept-here = En este equipo

## Junto a la lista

cases-waiting = Pendiente de usted
# $code (String)
cases-waiting-sign = Firmar la declaración de { $code }
cases-waiting-refer = Hacer la derivación de { $code }
cases-waiting-second-contact = Nuevo encuentro con { $code }, lejos de otras personas
cases-where = Dónde están los expedientes
# $count (Number) está delante de estas palabras, más grande
cases-only-here = { $count ->
    [one] solo en este equipo
   *[other] solo en este equipo
}
cases-nothing-sent = No se ha enviado nada a la autoridad.
cases-backup-hint = Si se pierde este equipo, se pierden. Imprima o guarde los documentos que necesite.

## Aún ninguno

cases-empty = No hay casos en este equipo
cases-empty-hint = Empiece uno cuando se encuentre con alguien. Cada respuesta se guarda al momento y nada sale de este equipo.

## Nuevo caso

start-title = Empezar un caso nuevo
start-place = ¿Dónde está?
start-place-hint = Opcional. Un tipo de lugar y una localidad, nunca un nombre.
start-submit = Empezar
