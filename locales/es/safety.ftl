### review: unreviewed
### What this computer does behind the program's back, in plain words.

computer-title = Este ordenador
computer-swap = Memoria en el disco
computer-swap-safe = La memoria que se mueve al disco está cifrada, o no se mueve.
computer-swap-open = Este ordenador mueve memoria al disco sin cifrarla. Partes de un caso pueden quedar allí después de cerrarlo. Pida a su administrador un área de intercambio cifrada.
computer-swap-unknown = Este ordenador no dice si la memoria que se mueve al disco está cifrada.
computer-hibernation = Hibernación
computer-hibernation-safe = La suspensión no escribe nada legible en el disco.
computer-hibernation-open = La hibernación escribe toda la memoria en el disco sin cifrarla. Es mejor apagar el ordenador.
computer-hibernation-unknown = Este ordenador no dice qué escribe la hibernación en el disco.
computer-disk = El disco
computer-disk-safe = El disco con los casos está cifrado.
computer-disk-open = El disco con los casos no está cifrado. Los casos sí lo están, pero los papeles que guarda no. Pida a su administrador un disco cifrado.
computer-disk-unknown = Este ordenador no dice si el disco con los casos está cifrado.
computer-capture = Imágenes de la pantalla
computer-capture-safe = Otros programas ven nuestras ventanas en negro.
computer-capture-open = En este sistema cualquier programa puede tomar una imagen de la pantalla. No abra otros programas mientras habla con una persona.
computer-capture-unknown = Este ordenador no dice quién puede tomar imágenes de la pantalla.

## Said once, on the first screen

notice-computer-swap = Este ordenador mueve memoria al disco sin cifrarla. Partes de lo que escribe pueden quedar allí. Su administrador puede cifrarla.
notice-computer-hibernation = La hibernación de este ordenador escribe toda la memoria en el disco sin cifrarla. Es mejor apagarlo.
notice-computer-disk = El disco de este ordenador no está cifrado. Lo que se guarda aquí sí lo está; los papeles que guarda no.

## The clipboard

copied = Copiado. Sale del portapapeles a los 20 segundos.
not-copied = Esto no se copia: dice quién es alguien.
