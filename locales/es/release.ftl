### review: unreviewed
### Antes de que un documento o un archivo de un caso salga del ordenador: por qué, hecho por quién, y la frase de paso.

release-title = Antes de que salga de este ordenador
release-reason = Por qué
release-reason-choose = Elija un motivo
release-reason-helper = Para un servicio que atiende a la persona
release-reason-authority = Para la autoridad o la comisión
release-reason-court = Para un tribunal o un fiscal
release-reason-person = Para la persona
release-reason-file = Para el archivo del servicio
release-reason-other = Otro motivo
release-reason-missing = Elija por qué sale.
release-words = En pocas palabras
release-words-hint = Se guarda en el historial, nunca en el papel.
release-words-missing = Otro motivo necesita unas palabras.
release-made-by = Al pie de cada página
release-made-by-alias = El alias
release-made-by-role = El cargo
release-passphrase = Frase de paso
release-passphrase-hint = Después vale cinco minutos, para este caso.
release-passphrase-missing = Escriba la frase de paso.
release-noted = El historial del caso guarda que salió, cuándo y por qué.

## Where to

release-path = Dónde guardarlo
release-path-missing = Diga dónde guardarlo.
release-taken = Ya hay un archivo con este nombre. Si lo reemplaza, no se puede deshacer.
release-replace = Reemplazarlo
release-keep-old = Conservar el anterior
