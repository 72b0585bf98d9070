### review: unreviewed
### Lo que vino del camino a la autoridad y no debería ser así: qué significa, qué hacer.

# $count (Number): kinds of alarms that nobody has read
alarm-title = { $count ->
    [one] Algo en el camino a la autoridad no era como debe ser
   *[other] Algunas cosas en el camino a la autoridad no eran como deben ser
}
alarm-calm = Nada de un caso se perdió ni cambió por ello. Lo que vino se guarda como prueba.
# $count (Number), $when (element): a moment
alarm-when = { $count ->
    [one] Una vez, { $when }
   *[other] { $count } veces, la última { $when }
}
# $code (element): digits to be read out
alarm-code = Para leer en voz alta: { $code }
alarm-read = Lo he leído
# $when (element): a moment
alarm-read-at = Leído { $when }
alarm-earlier = Lo que ya se leyó

alarm-fork = Se usó una copia antigua del disco de este equipo
    .do = Todo se conserva, y el envío ha empezado de nuevo. Si nadie aquí devolvió una copia del disco, llame a la autoridad.
alarm-invented-fork = El servidor mostró entradas que este equipo nunca firmó
    .do = No se tomó nada de ello. Use otra red. Si vuelve a pasar, llame a la autoridad.
alarm-server-rolled-back = El servidor ha perdido aquello por lo que había firmado
    .do = Este equipo lo envía otra vez por sí solo. Dígalo a la autoridad: quien cuida el servidor debe saberlo.
alarm-forged-receipt = Llegó un recibo que el servidor de la autoridad no firmó
    .do = Aquello a lo que se refería no cuenta como recibido y sale otra vez. Si vuelve a pasar, llame a la autoridad.
alarm-other-server = Respondió otro servidor distinto del de antes
    .do = No se le envió nada. Use otra red. Si vuelve a pasar, llame a la autoridad.
alarm-bad-manifest = Lo que la autoridad dice de sí llegó en una forma que no cuenta
    .do = Lo que estaba en vigor sigue en vigor. Si vuelve a pasar, llame a la autoridad.
alarm-bad-statement = Llegó un certificado o una respuesta que nadie con derecho a ello firmó
    .do = No se tomó. Llame a la autoridad y lea los dígitos.
alarm-bad-inbox = En el buzón faltaba algo, llegó dos veces o no era lo que dice su nombre
    .do = No se tomó. Envíe otra vez más tarde. Si vuelve a pasar, llame a la autoridad.
alarm-not-the-same = Este equipo y el servidor no tienen lo mismo, y enviar otra vez no ayudó
    .do = No se sobrescribió nada. Llame a la autoridad: alguien tiene que mirar los dos.
alarm-bad-answer = Lo que respondió no es un servidor de la autoridad
    .do = Quizá haya en medio una red que pide una contraseña. Use otra. Si vuelve a pasar, llame a la autoridad.
alarm-bad-order = Llegó una orden que la autoridad no dio, o no a este equipo
    .do = No se siguió. Llame enseguida a la autoridad y lea los dígitos.
alarm-bad-pack = Llegó una edición de la guía que no cuenta
    .do = La edición en vigor sigue funcionando. Dígalo a la autoridad: era más antigua, estaba fuera de plazo, no estaba firmada como debe, o no era para este programa.
alarm-order-not-opened = Llegó una orden de la autoridad que este equipo no puede abrir
    .do = No se siguió. Estaba sellada para otra clave, como cuando el archivo propio de este equipo se hizo de nuevo desde entonces. Dígalo a la autoridad: hay que dar la orden otra vez.

## Cases that the authority had erased here
# $count (Number): cases
erased-title = { $count ->
    [one] La autoridad hizo borrar un caso aquí
   *[other] La autoridad hizo borrar casos aquí
}
erased-calm = Las palabras, los archivos y las claves ya no están en su caja fuerte en este equipo. Que el caso estuvo y que se borró por orden queda en el historial.
order-reason-court = Lo ordenó un tribunal o una ley.
order-reason-person = Lo pidió la persona.
order-reason-mistake = Se anotó por error, o está aquí dos veces.
order-reason-duty = Pasó el tiempo durante el cual puede guardarse.
order-reason-other = Este programa no conoce el motivo; pregunte a la autoridad.
