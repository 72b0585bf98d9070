### review: unreviewed
### Conservación: copias, respaldos, cierre y borrado. Nada de lo que dice un caso.

## Lo que se guarda

keeping-title = Lo que se guarda
# $count (Number)
keeping-entries = { $count ->
    [one] { $count } entrada en este equipo
    [many] { $count } entradas en este equipo
   *[other] { $count } entradas en este equipo
}
# $count (Number), $when (element)
keeping-copy = { $count ->
    [one] Copia con { $count } entrada, hecha { $when }
    [many] Copia con { $count } entradas, hecha { $when }
   *[other] Copia con { $count } entradas, hecha { $when }
}
keeping-copies-none = Todavía no hay copia. La primera se hace en un momento tranquilo.
keeping-copies-hint = Dos copias se turnan junto a los registros, cifradas como ellos. Ayudan contra un archivo dañado, no contra un equipo perdido.
keeping-checking = Todo se repasa en los momentos tranquilos.
# $when (element)
keeping-checked = Repasado a las { $when }: cada página y cada firma está completa.
# $when (element)
keeping-mended = Se reparó un archivo dañado { $when }
# $count (Number)
keeping-mended-back = { $count ->
    [one] { $count } entrada está de nuevo.
    [many] { $count } entradas están de nuevo.
   *[other] { $count } entradas están de nuevo.
}
keeping-mended-none-lost = No falta ninguna.
# $count (Number)
keeping-mended-lost = { $count ->
    [one] { $count } entrada no se pudo recuperar. Avise a la administración del equipo.
    [many] { $count } entradas no se pudieron recuperar. Avise a la administración del equipo.
   *[other] { $count } entradas no se pudieron recuperar. Avise a la administración del equipo.
}
# $name (element)
keeping-mended-aside = El archivo dañado sigue ahí: { $name }.

## Respaldo

keeping-backup = Copia de seguridad en otro lugar
keeping-folder = Carpeta
keeping-folder-missing = Indique una carpeta.
keeping-backup-hint = En una memoria o un disco que se guarde aparte de este equipo. No se puede leer sin la frase de paso o la hoja de recuperación.
keeping-backup-start = Hacer una copia de seguridad
keeping-backup-going = La copia se está haciendo y luego se vuelve a leer.
keeping-give-up = Dejarlo
keeping-backup-done = La copia está completa: se volvió a leer.

## Cierre y borrado. $code (String)

keeping-cases = Cerrar y borrar
keeping-cases-hint = Un caso terminado se cierra. Solo se puede borrar un caso cerrado, y durante 30 días se puede recuperar.
keeping-closed = Cerrado
keeping-close = Cerrar { $code }
keeping-close-title = Cerrar { $code }
keeping-close-what = El trabajo ha terminado. Todo lo que contiene queda y se puede leer.
keeping-close-reason = Por qué
keeping-close-referred = Derivado, y lo tienen los demás
keeping-close-other-route = Se tomó otra vía
keeping-close-ended = La persona puso fin a la conversación
keeping-close-duplicate = La misma conversación está en otro caso
keeping-close-now = Cerrarlo
keeping-erase = Borrar { $code }
keeping-erase-title = Borrar { $code }
keeping-erase-what = Lo respondido, anotado y firmado en este caso desaparece de este equipo y de sus copias. Que hubo un caso y que se borró queda en el registro. Las copias en otros lugares y lo que se entregó no se tocan.
keeping-erase-reason = Por qué
keeping-erase-retention = Terminó el plazo para guardarlo
keeping-erase-asked = La persona lo pidió
keeping-erase-duplicate = La misma conversación está en otro caso
keeping-erase-mistake = Se empezó por error
keeping-erase-code = El código del caso
keeping-erase-code-hint = Nadie ha confirmado todavía que recibió este caso. Escriba { $code } si puede desaparecer de todos modos.
keeping-passphrase = Su frase de paso
keeping-erase-second = Alguien más del equipo está de acuerdo: borrar ahora
keeping-erase-second-hint = Sin esa persona queda 30 días en la papelera, cifrado, y se puede recuperar.
keeping-erase-alias = Su nombre en la primera pantalla
keeping-erase-their-passphrase = Su frase de paso
keeping-erase-now = Borrar para siempre
keeping-erase-bin = Echarlo a la papelera
keeping-go-on = Seguir
keeping-cancel = Cancelar
keeping-bin = Papelera
# $when (element)
keeping-bin-due = se borra el { $when }
keeping-take-back = Recuperar { $code }

## En la puerta

keeping-restore = Traer una copia de seguridad
keeping-restore-title = Traer una copia de seguridad
keeping-restore-hint = La carpeta que hizo la copia de seguridad; su nombre empieza por copy. Lo que ya está en este equipo nunca se sustituye.
keeping-restore-start = Traerla
keeping-restore-going = Se está trayendo y comprobando.
# $name (element)
keeping-restore-done = { $name } está de nuevo en la primera pantalla
keeping-restore-open = Abrirlo
keeping-mend-title = Se puede reparar
keeping-mend-hint = Se hace un archivo nuevo con todo lo que todavía se puede leer, aquí y en las copias. El archivo dañado se aparta y no se borra.
keeping-mend = Reparar y abrir
keeping-mending = Reparando…
