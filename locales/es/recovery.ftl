### review: unreviewed
### La hoja de recuperación, otra frase de paso y el sello. Con calma: a nadie se le reprocha olvidar.

## Antes del primer caso

sheet-first = Primero, una hoja de recuperación
sheet-again = Primero, una hoja de recuperación nueva
sheet-why = Si alguna vez se olvida la frase de paso, esta hoja es lo único que todavía abre lo que le contaron las personas.
sheet-how = Nueve grupos cortos, escritos a mano o impresos, y tecleados de vuelta: dos minutos. ¿Alguien espera? Bastan un bolígrafo y un papel.
sheet-make = Hacer la hoja

## Hacerla

sheet-title = Hoja de recuperación
sheet-back = Atrás
sheet-ask-hint = Se pide otra vez, para que nadie más haga una hoja en este equipo.
sheet-write = Escríbala o imprímala
sheet-write-hint = Se muestra ahora y nunca más. No la fotografíe.
# $number (Number)
sheet-group = Grupo { $number }
sheet-letters = No tiene las letras I, L, O ni U. Lo que lo parece es la cifra 1 o 0.
sheet-print = Imprimirla
sheet-print-hint = Un PDF con el código y un cuadrado para un lector. Mejor en una memoria: imprímalo y después quite el archivo.
sheet-path = Dónde
sheet-save = Guardar el PDF
sheet-replace = Sustituir el archivo
# $path (element)
sheet-saved = Está en { $path }. Imprímalo ahora.
sheet-on-paper = La tengo en papel
sheet-type = Ahora tecléela desde el papel
sheet-type-hint = Así se comprueba el papel mientras no cuesta nada. Los guiones, los espacios y las mayúsculas no importan.
sheet-type-waiting = Hizo una hoja y todavía no la tecleó de vuelta. ¿Tiene el papel a mano?
sheet-code = El código del papel
# $count (Number)
sheet-typed = { $count } de 36
sheet-check = Comprobar
sheet-show-again = Mostrarla otra vez
sheet-make-other = Hacer otra
sheet-done = El papel está bien
sheet-done-keep = Guárdelo bajo llave en un sobre cerrado, aparte de este equipo: nunca en la misma bolsa.
# $path (element)
sheet-file-left = El PDF sigue en { $path }. Quien lo encuentre junto con este equipo puede leerlo todo.
sheet-file-remove = Quitar el archivo
sheet-file-removed = El archivo se quitó.
sheet-to-settings = Volver a los ajustes

## En los ajustes

recovery-sheet = Hoja de recuperación
# $when (element)
recovery-sheet-stands = Tecleada de vuelta { $when }. Lo abre todo una vez, si se olvida la frase de paso.
recovery-sheet-none = Ninguna todavía. Un caso real solo puede empezar después de teclear una de vuelta.
# $when (element)
recovery-sheet-waiting = Se hizo una más reciente { $when } y no se ha tecleado de vuelta. Por ahora no cuenta.
recovery-sheet-new = Hacer una hoja nueva
recovery-sheet-finish = Terminarla
recovery-sheet-hint = Haga una nueva si el papel se pierde o alguien lo vio. La anterior cuenta hasta que se teclea de vuelta la nueva, y después no abre nada.
recovery-passphrase = Frase de paso
recovery-passphrase-hint = Cámbiela si alguien pudo verla. La hoja sigue valiendo.
recovery-passphrase-change = Cambiar la frase de paso
recovery-passphrase-present = La frase de paso actual
recovery-passphrase-new = La frase de paso nueva
recovery-passphrase-submit = Cambiarla
recovery-passphrase-changing = Cambiando…
recovery-passphrase-changed = La frase de paso está cambiada.
recovery-key = Clave
# $when (element): a date
recovery-key-made = Hecha { $when }. Todo lo que se guarda aquí está bajo ella.
recovery-key-due = Tiene 90 días o más: dé otra a este archivo.
recovery-key-renew = Otra clave
recovery-key-hint = Todo se escribe de nuevo bajo otra clave, y la anterior se destruye. Hágalo cada 90 días, y cuando alguien deje el servicio: lo que se copió antes de este ordenador no abre nada de lo que venga después. Las frases de paso y la hoja siguen valiendo.
recovery-key-passphrase = La frase de paso
recovery-key-now = Escribirlo de nuevo
recovery-key-going = Escribiendo…
recovery-key-done = Todo está bajo otra clave.
recovery-key-backups = Las copias en otros lugares conservan la clave anterior: haga una nueva y destrúyalas.
recovery-key-leaver = Alguien se va
recovery-key-leaver-who = Quién se va
recovery-key-leaver-choose = Elija quién se va
recovery-key-leaver-missing = Indique quién se va.
recovery-key-leaver-hint = Termina todo lo que comparte con esa persona, y todo se escribe de nuevo con otra clave. El historial de cada caso lo dice. Lo que leyó no se puede retirar.
recovery-key-leaver-now = Terminarlo y escribir de nuevo
recovery-key-leaver-done = Ya no se comparte nada con esa persona, y todo está con otra clave.

## El sello

seal-title = Sellar
seal-hint = Una vez sellado, ya no lo abre ninguna frase de paso; solo la hoja de recuperación. No se borra nada.
seal-how = En cualquier pantalla: mantenga pulsado Bloquear tres segundos, o mantenga F12. Si suelta antes, no se sella nada.
seal-hold = Mantener para sellar
seal-holding = Siga pulsando para sellar
seal-let-go = Suelte, y no se sella nada.
seal-after = Tras cuántas frases de paso equivocadas se sella solo
# $count (Number)
seal-after-count = { $count }
seal-after-never = Nunca
seal-after-hint = Cuenta lo que alguien prueba en la primera pantalla y lo que se prueba aquí.
key-seal = Sellar: mantener tres segundos

## Una frase de paso bajo amenaza

duress-title = Bajo amenaza
duress-what = Una segunda frase de paso que se puede decir en voz alta. Tecleada en lugar de la suya, abre los ejercicios, y lo que usted guarda queda sellado.
duress-hint = Nada en este equipo dice si hay una. Solo la hoja de recuperación devuelve lo guardado.
duress-set = Elegir una
duress-remove = Quitarla
duress-passphrase = La frase de paso bajo amenaza
duress-set-now = Guardarla
duress-set-done = Está guardada.
duress-remove-done = Ya no hay ninguna.

## En la puerta

door-forgot = Olvidé mi frase de paso
# $count (Number)
door-left = { $count ->
    [one] Tras { $count } intento equivocado más, solo lo abre la hoja de recuperación.
   *[other] Tras { $count } intentos equivocados más, solo lo abre la hoja de recuperación.
}
door-sealed = Ya no lo abre ninguna frase de paso. Todo lo que contiene se conserva, y lo abre su hoja de recuperación.
door-sealed-by-order = La autoridad ordenó sellarlo: ya no lo abre ninguna frase de paso. Todo lo que contiene se conserva. Lo puede abrir su hoja de recuperación o la autoridad.
door-sheet = Abrir con la hoja de recuperación
door-sheet-hint = Lo abre todo tal como estaba, una vez. Sin frase de paso ni hoja nadie puede abrirlo.
door-sheet-next = Seguir
door-sheet-new = El papel está bien. Ahora una frase de paso nueva
door-sheet-new-hint = Con ella la hoja queda usada. Dentro se le pide que haga una nueva.
door-sheet-open = Abrir
door-ask = También se perdió la hoja: pedir a la autoridad
door-ask-title = Pedir a la autoridad
door-ask-hint = Dos custodios de su autoridad pueden abrirlo, solo para este equipo. Mientras tanto no se pierde nada, y aún no se cambia nada.
door-ask-none = Ninguna autoridad puede abrirlo: nunca se dio de alta. Busque la hoja de recuperación o una copia de seguridad.
door-ask-path = Dónde se escribe la solicitud
door-ask-submit = Escribir la solicitud
door-ask-words = Lea estas seis palabras a un custodio por teléfono
# $path (element)
door-ask-carry = La solicitud es { $path }. Llévela a su autoridad; la respuesta vuelve en un archivo.
door-reply-path = Dónde está la respuesta
door-reply-passphrase = La frase de paso elegida con la solicitud
door-reply-open = Abrir con la respuesta
door-ask-anew = Pedir de nuevo
# $name (element): the authority
recovery-authority = { $name } también puede abrirlo, con dos custodios.
