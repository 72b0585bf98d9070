### review: unreviewed
### What this computer does behind the program's back, in plain words.

computer-title = Cet ordinateur
computer-swap = Mémoire sur le disque
computer-swap-safe = La mémoire déplacée sur le disque est chiffrée, ou n’y est pas déplacée.
computer-swap-open = Cet ordinateur déplace de la mémoire sur le disque sans la chiffrer. Des parties d’un dossier peuvent y rester après la fermeture. Demandez à votre administrateur un espace d’échange chiffré.
computer-swap-unknown = Cet ordinateur ne dit pas si la mémoire déplacée sur le disque est chiffrée.
computer-hibernation = Mise en veille prolongée
computer-hibernation-safe = La veille n’écrit rien de lisible sur le disque.
computer-hibernation-open = La veille prolongée écrit toute la mémoire sur le disque sans la chiffrer. Éteignez plutôt l’ordinateur.
computer-hibernation-unknown = Cet ordinateur ne dit pas ce que la veille prolongée écrit sur le disque.
computer-disk = Le disque
computer-disk-safe = Le disque qui porte les dossiers est chiffré.
computer-disk-open = Le disque qui porte les dossiers n’est pas chiffré. Les dossiers le sont, mais pas les papiers que vous enregistrez. Demandez à votre administrateur un disque chiffré.
computer-disk-unknown = Cet ordinateur ne dit pas si le disque qui porte les dossiers est chiffré.
computer-capture = Images de l’écran
computer-capture-safe = Les autres programmes voient nos fenêtres en noir.
computer-capture-open = Sur ce système, tout programme peut prendre une image de l’écran. N’ouvrez pas d’autre programme pendant que vous parlez avec une personne.
computer-capture-unknown = Cet ordinateur ne dit pas qui peut prendre des images de l’écran.

## Said once, on the first screen

notice-computer-swap = Cet ordinateur déplace de la mémoire sur le disque sans la chiffrer. Des parties de ce que vous écrivez peuvent y rester. Votre administrateur peut le chiffrer.
notice-computer-hibernation = La veille prolongée de cet ordinateur écrit toute la mémoire sur le disque sans la chiffrer. Éteignez-le plutôt.
notice-computer-disk = Le disque de cet ordinateur n’est pas chiffré. Ce qui est gardé ici l’est ; les papiers que vous enregistrez ne le sont pas.

## The clipboard

copied = Copié. Cela quitte le presse-papiers après 20 secondes.
not-copied = Ceci n’est pas copié : cela dit qui est quelqu’un.
