### review: unreviewed
### El camino a la autoridad: unirse a ella, lo que espera y por qué, la memoria USB. Dos palabras nunca se mezclan: guardado aquí, recibido allí.

## In the settings

post-title = Autoridad y envío
post-join = Unirse a una autoridad
post-join-hint = Con la tarjeta que alguien de la autoridad le entregó. El trabajo sigue, y no se envía nada que usted no elija.
post-to-waiting = Lo que espera el envío
post-standing-alone = Este equipo no pertenece a ninguna autoridad. Todo funciona menos el envío.
post-standing-asking = Ha pedido unirse. El servidor aún no tiene la solicitud; el trabajo sigue.
post-standing-uncertified = El servidor tiene su solicitud y la autoridad aún no la ha aprobado. El trabajo y el envío siguen.
post-standing-certified = La autoridad conoce este equipo.
post-standing-revoked = La autoridad ha retirado este equipo. Todo se conserva aquí. Lo sellado aún puede entregarse una vez; hable con la autoridad.
post-server = Servidor
post-authority-words = Sus seis palabras
post-request-words = Las seis palabras de usted
post-request-words-hint = Cuando le llamen para aprobarle, se comparan. Léalas en voz alta; no las escriba en ningún sitio.
# $version (Number), $when (element): a date
post-edition = Lo que dice de sí
post-edition-of = N.º { $version }, del { $when }
post-old-title = Esto es de hace tiempo
# $when (element): a date
post-old = Lo que este equipo sabe de la autoridad valía hasta el { $when }. El trabajo sigue. Conéctese una vez a la red, o lea una memoria de la autoridad.
post-earlier = Casos solo en este equipo
# $count (Number)
post-earlier-count = { $count ->
    [one] { $count } caso está solo en este equipo. Usted elige si la autoridad lo recibe.
   *[other] { $count } casos están solo en este equipo. Usted elige cuáles recibe la autoridad.
}
post-offer-open = Elegir casos

## Joining

join-title = Unirse a una autoridad
join-back = Volver
join-card = La tarjeta
join-card-hint = Vale para un equipo, durante catorce días. Este paso no necesita red.
join-how = Cómo entra
join-how-typed = Escribirla
join-how-square = De un lector
join-how-file = De un archivo
join-square = El texto del cuadrado
join-square-hint = Ponga el cursor aquí y deje que el lector lea el cuadrado, o pegue el texto. Empieza por DALIL1.
join-file = El archivo
join-file-hint = La ruta completa del archivo de la tarjeta o de una foto de su cuadrado, por ejemplo en una memoria.
join-server = Servidor
join-server-hint = Como está en la tarjeta; empieza por https.
join-authority = Autoridad
join-authority-hint = Siete grupos de cuatro.
join-code = Código
join-code-hint = Cinco grupos de cuatro.
# $count, $wanted (Number): characters
join-typed = { $count } de { $wanted }
join-letters = Sin letras I, L, O ni U: lo que se les parece es la cifra 1 o 0. Guiones y espacios no importan.
join-read = Seguir
join-meet = ¿Es esta su autoridad?
# $server (String): an address
join-looking = Se pregunta a { $server } quién es. Solo se dice el nombre de su manifiesto; nada de usted ni de un caso.
join-look-again = Preguntar otra vez
join-no-answer = No se ha enviado nada. La tarjeta queda aquí hasta que bloquee; puede seguir trabajando y volver.
join-by-stick = Sin red
join-manifest = Archivo del manifiesto
join-manifest-hint = Quien le entregó la tarjeta puede darle este archivo en una memoria. La tarjeta prueba que es el correcto.
join-manifest-read = Leer el archivo
join-words-hint = Si duda, llame a la autoridad a un número que conozca y compare estas seis palabras.
join-yes = Es esta
join-no = Guardar la tarjeta
join-who = ¿Quién pide?
join-who-hint = Solo la mesa de la autoridad puede leerlo; el servidor no.
join-name = Su nombre
join-role = Qué hace, y dónde
join-role-hint = Por ejemplo: inspección de trabajo, Agadir.
join-who-missing = Rellene ambos: la mesa debe saber a quién aprueba.
join-later = Los casos que empiece desde ahora van a la autoridad
join-later-hint = Cada uno se sella para que solo la mesa lo lea. Sin esto, usted elige caso por caso.
join-ask = Pedir unirse
join-done = Ha pedido unirse
join-done-hint = Puede trabajar y enviar enseguida. Alguien de la autoridad comparará estas palabras con usted y lo aprobará.
join-finish = Hecho

## Earlier cases

offer-title = ¿Qué casos anteriores puede recibir la autoridad?
offer-hint = Nada de ellos ha salido de este equipo. Lo que no elija queda aquí, y puede elegirlo más tarde.
offer-all = Todos
offer-none = Dejarlos aquí
# $count (Number)
offer-chosen = { $count ->
    [0] Elija al menos uno
    [one] Dar { $count } caso
   *[other] Dar { $count } casos
}
offer-consent-agrees = La persona acepta que un servicio lo sepa
offer-consent-refuses = La persona se negó a que alguien lo sepa
offer-consent-not-asked = Nadie ha preguntado a la persona
offer-urgent = Primero, ahora
offer-basis = Con qué base
offer-basis-consent = La persona está de acuerdo
offer-basis-duty = Nuestro servicio lo exige
offer-basis-missing = Diga con qué base.
# $count (Number)
offer-given = { $count ->
    [one] { $count } caso espera el envío.
   *[other] { $count } casos esperan el envío.
}

## What waits

sending-title = Lo que espera el envío
sending-back = Volver
sending-none = Nada espera
sending-none-hint = El servidor tiene todo lo que usted dio, y lo ha firmado.
sending-none-alone = Este equipo aún no pertenece a ninguna autoridad. Todo está guardado aquí.
sending-now = Enviar ahora
# Where nothing waits: what came is fetched
sending-look = Preguntar al servidor
sending-going = Enviando…
sending-mode = Cuándo enviar
sending-mode-automatic = Por sí solo
sending-mode-metered = Con ahorro
sending-mode-manual = Cuando lo pida
sending-mode-automatic-hint = En cuanto haya red. Sigue mientras trabaja y se detiene al bloquear.
sending-mode-metered-hint = Los casos urgentes y las palabras por sí solos; los archivos cuando lo pida.
sending-mode-manual-hint = Nada sale antes de que pulse el botón.
# $when (element): a moment
sending-last = Último intento { $when }
sending-never = Aún sin intentar
# $when (element): a time
sending-next = Vuelve a intentarlo a las { $when }
# $when (element): a moment
sending-agreed = El servidor lo tuvo todo por última vez { $when }
sending-column-case = Caso
sending-column-what = Qué
sending-column-size = Tamaño
sending-column-why = Por qué espera
sending-urgent = Primero, ahora
# $count (Number)
sending-parts = { $count ->
    [one] { $count } parte del registro
   *[other] { $count } partes del registro
}
# $count (Number)
sending-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
# $parts, $files (String)
sending-parts-and-files = { $parts } y { $files }
# $count (Number)
sending-others = { $count ->
    [one] También espera { $count } parte de casos de otra persona del equipo.
   *[other] También esperan { $count } partes de casos de otra persona del equipo.
}
# $count (Number): cases that the list leaves out
sending-more = { $count ->
    [one] Espera { $count } caso más, en el orden en que salen.
   *[other] Esperan { $count } casos más, en el orden en que salen.
}
sending-why-next-in-line = Le llega el turno
sending-why-sending = Se está enviando
sending-why-no-network = Sin red, o el servidor no responde
sending-why-busy = El servidor está ocupado
sending-why-wrong-server = Respondió otro servidor; no se le envió nada
sending-why-not-approved = A la espera de aprobación
sending-why-metered = Un archivo: sale cuando lo pida
sending-why-manual = Sale cuando lo pida
sending-why-quota = El servidor no guarda más de este equipo
sending-why-revoked = Este equipo fue retirado
sending-why-program-old = Este programa es demasiado antiguo para el servidor
sending-why-card-spent = El código de la tarjeta ya no cuenta: pida una tarjeta nueva
sending-why-server-broken = Lo que responde no cumple las reglas; no se tomó nada de ello
sending-safe = Todo está guardado en este equipo hasta que el servidor lo haya firmado.

## The stick

stick-open = Usar una memoria USB
stick-title = Por memoria USB
stick-what = Lo que espera se escribe sellado: quien encuentre la memoria no puede leer nada ni ve cuántos casos son. Sigue esperando aquí hasta que vuelva la respuesta.
stick-how = Qué hacer
stick-how-write = Escribir lo que espera
stick-how-read = Leer una respuesta
stick-folder = Carpeta en la memoria
stick-folder-missing = Nombre una carpeta.
stick-read-hint = Donde la autoridad puso su respuesta. Lo que hay en la memoria queda allí.
stick-write = Escribir
stick-read = Leer
stick-writing = Se escribe y luego se relee.
stick-reading = Se está leyendo.
stick-give-up = Abandonar
# $count (Number)
stick-written = { $count ->
    [one] { $count } parte está en la memoria
   *[other] { $count } partes están en la memoria
}
# $path (element): a path
stick-written-where = Está en { $path }. Entregue la memoria a la autoridad, o a quien la lleve.
# $count (Number)
stick-fresh = { $count ->
    [0] No había nada nuevo
    [one] Se leyó { $count } parte nueva
   *[other] Se leyeron { $count } partes nuevas
}
stick-fresh-hint = Leer una memoria dos veces no cambia nada.
stick-done = Hecho
stick-close = Cerrar

## Of one case

delivery-here = Solo en este equipo
delivery-waiting = Autoridad: espera el envío
# $count (Number): parts that wait
delivery-partly = { $count ->
    [one] Autoridad: espera { $count } parte
   *[other] Autoridad: esperan { $count } partes
}
# $when (element): a moment
delivery-received = Recibido por el servidor { $when }
delivery-read = Leído en la mesa { $when }
delivery-answered = Respondido por la mesa { $when }
delivery-row-here = No enviado
delivery-row-waiting = Espera
delivery-row-partly = Enviado en parte
delivery-row-received = Recibido por el servidor
delivery-row-read = Leído en la mesa
delivery-row-answered = Respondido por la mesa
# $count (Number): parts that wait
delivery-beside = { $count ->
    [0] Nada espera el envío.
    [one] { $count } parte espera el envío.
   *[other] { $count } partes esperan el envío.
}
key-send-now = Enviar ahora
