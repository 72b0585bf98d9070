### review: unreviewed
### Sonido grabado en la aplicación, para un caso.

record-start = Grabar sonido
record-title = Grabar sonido
record-care = Grabe solo lo que el caso necesita: unas frases en las palabras de la persona. No se graba a nadie sin que lo sepa.
record-consent = A quién se oye
record-consent-agrees = Se preguntó a la persona y acepta que se grabe y se guarde
record-consent-not-asked = Solo hablo yo, no se oye a nadie más
record-consent-missing = Diga a quién se oye. Si la persona no quiere, no se graba nada.
record-begin = Grabar ahora
record-cancel = Cancelar
record-on = Grabando
# $time (String)
record-length = Duración: { $time }
record-on-hint = Lo que se dice se sella mientras se oye. Si el ordenador se bloquea, la grabación termina y lo oído se guarda.
record-stop = Parar
record-stopped = Ya no se graba nada. Escuche y luego guárdelo o deséchelo.
record-listen = Lo que se grabó
record-long = Es demasiado largo para oírlo aquí. Se puede guardar.
record-keep = Guardarlo en el caso
record-discard = Desecharlo
record-gap = El ordenador estaba ocupado y falta un trozo.
record-ended-gone = El micrófono ya no está. Lo oído hasta entonces está aquí.
record-ended-longest = Una hora es lo máximo. Lo oído está aquí; puede empezar otra grabación.
