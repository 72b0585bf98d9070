### review: unreviewed
### La puerta. No dice nada de lo que hay detrás: ni nombre, ni finalidad, ni cuántos.

## Saludo

greeting-morning = Buenos días
greeting-afternoon = Buenas tardes
greeting-evening = Buenas noches

unlock-languages = Idioma
unlock-who = ¿Quién es usted?
unlock-passphrase = Frase de paso
unlock-passphrase-hint = Varias palabras. Cuentan los espacios y las mayúsculas.
unlock-open = Abrir
unlock-opening = Abriendo…
# $count (Number): segundos hasta el próximo intento
unlock-wait = { $count ->
    [one] El próximo intento es posible en { $count } segundo.
   *[other] El próximo intento es posible en { $count } segundos.
}
unlock-outdoors = Exterior
unlock-indoors = Interior
unlock-close = Cerrar al instante
unlock-new-officer = Alguien nuevo
unlock-back = Atrás
unlock-failure = No se puede abrir
unlock-failure-hint = Hasta que esto se resuelva, no se puede abrir ni cambiar nada.

## Algo se encontró y se reparó al empezar

notice-second-copy-used = Una de las dos copias de un archivo estaba dañada. Se usó la otra, la dañada se apartó y no falta nada.
notice-header-damaged = Las dos copias de la cerradura de esta caja fuerte están dañadas; no se borró nada. No la cree de nuevo. Recupérela de una copia de seguridad o consulte a la administración del equipo.
notice-device-record-rebuilt = La lista de este equipo estaba dañada y se hizo de nuevo. Los nombres de esta pantalla pueden verse distintos; lo que hay detrás sigue intacto.
notice-reserve-freed = Este equipo está casi lleno. Libere espacio pronto, para que se pueda guardar el trabajo.
notice-history-rolled-back = Un archivo más antiguo ocupa el lugar de este: faltan entradas. Consulte a la administración del equipo antes de seguir.
notice-history-cut = El disco dañó lo último que se guardó: faltan algunas de las últimas entradas. Se conserva una copia del archivo dañado. Consulte a la administración del equipo antes de seguir.
notice-history-broken = Algunas entradas no están como se firmaron. Consulte a la administración del equipo antes de seguir.
notice-outbox-renewed = El segundo lugar de sus respuestas en este equipo estaba dañado. Se apartó y se está haciendo de nuevo; sus respuestas están completas.
notice-outbox-closed = El segundo lugar de sus respuestas en este equipo no se puede usar ahora. Sus respuestas se guardan en un solo lugar. Haga pronto una copia de seguridad.
notice-outbox-changed = El registro de lo que salió de este equipo no está como estaba. Consulte a la administración del equipo antes de seguir.
notice-pages-replaced = Hay páginas de este archivo que no son las que se bloquearon: son más antiguas o alguien las puso. Consulte a la administración del equipo antes de seguir.
notice-mended = Se encontró un archivo dañado y se reparó. No falta nada; el archivo dañado se apartó.
notice-mended-with-loss = Se encontró un archivo dañado y se reparó, pero algunas entradas no se pudieron recuperar. Cuántas son está en Ajustes; el archivo dañado se apartó. Consulte a la administración del equipo.
notice-reply-unproved = Se abrió con una respuesta que su propia autoridad no firmó. Pregunte a su administrador antes de seguir.
notice-failed-attempts = Alguien probó otras frases de paso desde la última vez que se abrió.

## El primer día: alguien nuevo

create-title = Un lugar propio
create-hint = Solo lo abre su frase de paso. Se queda en este equipo.
create-alias = Nombre en esta pantalla
create-alias-hint = No dice nada de usted: el número de su puesto, un color.
create-passphrase = Frase de paso
create-passphrase-hint = Cinco o más palabras sin relación entre sí.
create-repeat = La misma frase de paso otra vez
create-offer = O tome estas palabras
create-offer-use = Usar estas palabras
create-offer-other = Otras palabras
create-next = Después viene una hoja de recuperación: lo abre si alguna vez se olvidan las palabras. Guarde las palabras fuera de la vista.
create-submit = Crear y abrir
create-working = Creando…

## Qué fuerza tiene una frase de paso, en palabras

strength-0 = Se adivinaría al instante
strength-1 = Se adivinaría pronto
strength-2 = Resiste un tiempo
strength-3 = Resiste años
strength-4 = Resiste
passphrase-too-short = Demasiado corta: añada palabras.
passphrase-easy = Fácil de adivinar: añada palabras sin relación entre sí.
passphrase-common = La conoce todo el mundo: elija otras palabras.
passphrase-too-long = Demasiado larga: 128 caracteres como máximo.
