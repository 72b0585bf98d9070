### review: unreviewed
### Lo que rodea cada pantalla, y las partes que usan todas.

## Columna: lugares arriba; línea de ayuda, bloquear y salir abajo

skip-to-content = Ir al contenido
spine-label = Principal
spine-cases = Casos
spine-settings = Ajustes
spine-hotline = Línea de ayuda
spine-lock = Bloquear
spine-leave = Salir ya

## Tarjeta de la línea de ayuda. Alguien puede estar mirando: dice un número y nada de para qué sirve.

hotline-title = Línea de ayuda
hotline-how = Llamada gratuita. Puede llamar cualquiera.
hotline-to-supply = Por facilitar

## Barra del caso

case-tabs = Este caso
tab-quick-look = Primera mirada
tab-conversation = Conversación
tab-result = Resultado
tab-referral = Derivación
tab-files = Archivos
tab-history = Historial
tab-conflicts = Diferencias
# $place (String), $day (String)
case-place-and-day = { $place } · { $day }

## Dónde está un expediente

# $time (String): 10:42
saved-here = Guardado en este equipo { $time }
authority-not-sent = Autoridad: aún no enviado
# Se oye, no se ve, después de cada respuesta
saved-spoken = Guardado

## Tiempo

day-today = hoy
day-yesterday = ayer
# $day (Number), $month (String)
day-and-month = { $day } de { $month }
ago-now = ahora mismo
# $count (Number): minutos, de 1 a 59
ago-minutes = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
# $time (String): 09:15
ago-today = hoy, { $time }
ago-yesterday = ayer, { $time }

## Señales contadas. Palabras para los dibujos y para el lector de pantalla.

sign-strong = fuerte
sign-medium = media
sign-weak = débil
signs-none = ninguna señal contada
# $count (Number)
signs-strong = { $count ->
    [one] { $count } fuerte
   *[other] { $count } fuertes
}
signs-medium = { $count ->
    [one] { $count } media
   *[other] { $count } medias
}
signs-weak = { $count ->
    [one] { $count } débil
   *[other] { $count } débiles
}
# $first, $second, $third (String): «1 fuerte», «2 medias» …
signs-two = { $first }, { $second }
signs-three = { $first }, { $second }, { $third }

## Partes

dialog-close = Cerrar
opening = Abriendo…
passphrase-show = Mostrar
passphrase-hide = Ocultar
passphrase-capitals = Las mayúsculas están bloqueadas.
