### review: unreviewed
### Archivos de un caso: fotografías, documentos, sonido, lo que sea.

files-title = Archivos
files-hint = Un contrato, una hoja de salario o una lista de deudas puede probar lo que las palabras no prueban. Lo que se añade aquí queda sellado con el caso y no está en ningún otro sitio.
files-care = Ninguna cara, ninguna vivienda, ninguna casa de acogida. Un papel con nombre solo si la persona está de acuerdo y el caso lo necesita.
files-none = Este caso no tiene ningún archivo.
files-add = Añadir un archivo
files-choose = Elegir un archivo
files-choose-hint = O suéltelo aquí. El archivo original se queda donde está: si no debe estar en otro sitio, bórrelo allí.
# $size (String)
files-chosen = Hay un archivo elegido: { $size }
files-drop-question = Suéltelo: el archivo se añade a esta pregunta.
files-drop-case = Suéltelo: el archivo se añade a este caso.
files-one-file = Un archivo cada vez, y ninguna carpeta.
files-add-here = Añadir un archivo
# $question (element)
files-belongs = Es de la pregunta: { $question }
files-sealed-here = Está sellado en el caso y es de esta pregunta.
files-see-all = Mostrar los archivos del caso
files-missing = Elija un archivo.
files-name = Qué es
files-name-hint = Unas palabras sencillas, como «hoja de salario». Sin el nombre de nadie. El nombre que tenía el archivo no se guarda.
files-consent = Lo que dijo la persona
files-consent-agrees = La persona está de acuerdo en que se guarde
files-consent-not-asked = No muestra a nadie ni es papel de nadie
files-consent-missing = Diga cuál. Si la persona no quiere, el archivo no se guarda.
files-seal = Sellarlo en el caso
files-going = El archivo se está sellando en el caso.
files-cleaning = Se está quitando lo que el archivo dice de sí mismo.
files-give-up = Abandonar
files-cancel = Cancelar
# $count (Number)
files-kilobytes = { $count } kB
# $count (Number)
files-megabytes = { $count } MB
# $when (element)
files-added = Añadido { $when }
files-nothing-removed = No dice nada del lugar, la hora ni el aparato
# $what (String)
files-removed = Quitado antes de sellar: { $what }
files-removed-place = lugar
files-removed-time = hora
files-removed-device = aparato
files-removed-words = palabras de un programa
files-removed-preview = imágenes de dentro
files-as-it-came = Guardado tal como llegó. Puede decir dónde, cuándo y con qué se hizo.
files-nameless = Archivo sin nombre
files-kind-picture = Imagen
files-kind-sound = Sonido
files-kind-film = Película
files-kind-other = Archivo
# $name (String)
files-show = Mostrar { $name }
# $name (String)
files-picture-of = { $name }
files-loading = Se está abriendo.
files-not-shown = Está guardado y no se muestra aquí.
# $name (String)
files-remove = Quitar { $name } del caso
files-remove-title = Quitar el archivo del caso
files-remove-what = Ya no se muestra. Sigue sellado hasta que se borre el caso, y el historial dice que estuvo aquí.
files-remove-reason = Por qué
files-remove-asked = Lo pidió la persona
files-remove-mistake = Se añadió por error
files-remove-danger = Puede poner a alguien en peligro
files-remove-now = Quitarlo
files-waits = Aún no ha llegado aquí. Viene por sí solo con el próximo envío.
files-gone = No está en este equipo. Si hay una copia de seguridad, está en ella.
