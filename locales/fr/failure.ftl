### review: unreviewed
### Ce qui n'a pas marché : ce qui s'est passé et ce qui est intact ; `.recovery` est la suite.

failure-retry = Réessayer
failure-close = Fermer

failure-locked = Ce coffre est verrouillé. Tout est conservé jusqu’à la dernière réponse.
    .recovery = Le rouvrir avec la phrase de passe.
failure-wrong-passphrase = Cette phrase de passe ne l’ouvre pas. Rien n’a été changé.
    .recovery = Vérifier les espaces et les majuscules, et réessayer. Rien n’est jamais effacé après des essais faux.
# $seconds (Number)
failure-wait-before-retry = { $seconds ->
    [one] Attendre { $seconds } seconde avant le prochain essai. Rien n’a été changé.
   *[other] Attendre { $seconds } secondes avant le prochain essai. Rien n’a été changé.
}
    .recovery = L’attente empêche des inconnus de deviner. Les dossiers sont en sûreté.
failure-passphrase-empty = Aucune phrase de passe n’a été tapée.
    .recovery = La taper, ou la coller.
failure-passphrase-weak = Cette phrase de passe est trop facile à deviner. Rien n’a été créé.
    .recovery = Utiliser cinq mots ou plus qui n’ont aucun lien entre eux, ou prendre les mots proposés.
failure-passphrase-too-long = Cette phrase de passe dépasse 128 caractères. Rien n’a été créé.
    .recovery = En utiliser une plus courte. Six mots suffisent largement.
failure-passphrase-differs = Les deux phrases de passe ne sont pas les mêmes. Rien n’a été créé.
    .recovery = La retaper lentement, ou la montrer pendant la frappe.
failure-alias-empty = Aucun nom pour cet écran n’a été donné. Rien n’a été créé.
    .recovery = Choisir un nom court qui ne dit rien de vous, par exemple le numéro du poste.
failure-alias-taken = Quelqu’un a déjà ce nom sur cet ordinateur. Rien n’a été changé.
    .recovery = En choisir un autre.
failure-alias-too-long = Ce nom est trop long. Rien n’a été créé.
    .recovery = En choisir un plus court.
failure-officer-unknown = Ce nom n’est plus sur cet ordinateur. Rien n’a été changé.
    .recovery = Choisir un autre nom, ou demander à l’administrateur.
failure-header-forged = La serrure de ce coffre a été modifiée par quelqu’un sans la clé. Elle a été laissée telle quelle.
    .recovery = Ne pas utiliser cet ordinateur pour de nouveaux dossiers. Prévenir l’administrateur, qui peut comparer avec une sauvegarde.
failure-vault-missing = Les dossiers de ce nom ne sont plus là où ils étaient. Rien n’a été changé.
    .recovery = S’ils sont sur une clé USB ou un autre disque, le brancher. Sinon, les restaurer depuis une sauvegarde.
failure-out-of-memory = Il n’y a pas assez de mémoire libre pour l’ouvrir. Rien n’a été changé.
    .recovery = Fermer d’autres programmes, puis réessayer.
failure-header-damaged = Les deux copies de la serrure de ce coffre sont abîmées. Elles ont été mises de côté, et rien n’a été effacé.
    .recovery = Ne pas le recréer. Le restaurer depuis une sauvegarde, ou demander à l’administrateur.
failure-vault-damaged = Les dossiers de ce coffre ne peuvent pas être lus. Ils ont été laissés tels quels.
    .recovery = Ne rien copier par-dessus. Restaurer une sauvegarde dans un autre emplacement, ou demander à l’administrateur.
failure-case-doubted = Une entrée de ce dossier n’est pas telle qu’elle a été signée : rien n’y a été ajouté. Ce qui a été tapé est toujours là.
    .recovery = Attendre un instant que le programme cherche une copie intacte, puis réessayer. En cas de nouveau refus, commencer un autre dossier et y écrire pourquoi.
failure-not-mended = Une entrée de ces dossiers n’est pas telle qu’elle a été signée, et seule une copie l’a peut-être intacte. Les copies et les clés sont restées telles quelles.
    .recovery = Attendre un instant que le programme répare les dossiers, puis réessayer. En cas de nouveau refus, faire de la place sur le disque, verrouiller et rouvrir les dossiers.
failure-record-broken = L’entrée { $entry } de ce dossier n’est pas telle qu’elle a été signée : aucun relevé n’a été fait ni signé.
    .recovery = Attendre un instant que le programme cherche une copie intacte, puis réessayer. En cas de nouveau refus, remettre les papiers, et faire établir le relevé par l’autorité si le dossier lui a été envoyé.
failure-vault-from-future = Ce coffre a été écrit par une version plus récente. Il n’a pas été touché.
    .recovery = Installer la version plus récente sur cet ordinateur, puis le rouvrir.
failure-folder-read-only = Impossible d’écrire à l’emplacement des dossiers. Rien n’a été changé.
    .recovery = Demander à l’administrateur le droit d’y écrire, puis redémarrer.
failure-disk-full = Il n’y a plus de place sur cet ordinateur. Tout est conservé jusqu’à la dernière réponse.
    .recovery = Libérer de la place, puis réessayer.
failure-folder-unreadable = L’emplacement des dossiers manque ou ne peut pas être lu. Rien n’a été changé.
    .recovery = S’il est sur une clé USB ou un disque réseau, le brancher, puis redémarrer.
failure-second-instance = C’est déjà ouvert dans une autre fenêtre. Rien n’a été changé.
    .recovery = Utiliser cette fenêtre, ou la fermer et redémarrer.
# $count (Number)
failure-guide-broken = { $count ->
    [one] Le guide a { $count } erreur et ne peut pas être utilisé. Les dossiers sont intacts.
   *[other] Le guide a { $count } erreurs et ne peut pas être utilisé. Les dossiers sont intacts.
}
    .recovery = Réinstaller le guide, ou demander à l’administrateur.
failure-guide-from-future = Le guide a été écrit pour une version plus récente. Les dossiers sont intacts.
    .recovery = Installer la version plus récente, ou le guide antérieur.
failure-file-too-large = Ce fichier est plus grand que ce qui peut être gardé. Rien n’a changé.
    .recovery = Prendre un fichier plus petit, ou un extrait plus court.
failure-file-unfit = Le fichier n’est pas arrivé comme annoncé. Rien n’en a été gardé.
    .recovery = Choisir le fichier de nouveau.
failure-file-missing = Ce fichier du dossier n’est plus à sa place. Le reste du dossier n’a pas changé.
    .recovery = Le reprendre d’une sauvegarde, et lire le code à l’administrateur.
failure-file-damaged = Ce fichier du dossier est abîmé. Le reste du dossier n’a pas changé.
    .recovery = Le reprendre d’une sauvegarde, et lire le code à l’administrateur.
failure-microphone-missing = Il n’y a pas de micro. Rien n’a été enregistré.
    .recovery = En brancher un ou l’allumer, puis réessayer. Ce qui a été dit peut être écrit dans une note.
failure-microphone-refused = Le système ne laisse pas ce programme se servir du micro. Rien n’a été enregistré.
    .recovery = L’autoriser dans les réglages du système, puis réessayer. Ce qui a été dit peut être écrit dans une note.
failure-microphone-busy = Un autre programme se sert du micro. Rien n’a été enregistré.
    .recovery = Fermer ce programme, puis réessayer.
failure-recording-unfit = Il n’y a rien à garder, ou un enregistrement est déjà en cours.
    .recovery = Fermer ceci et recommencer.
failure-not-enrolled = Cet ordinateur n’est encore rattaché à aucune autorité. Rien n’a été envoyé.
    .recovery = L’inscrire avec la carte de l’autorité. D’ici là, tout est gardé sur cet ordinateur.
failure-trust-refused = Ce qui est arrivé n’est pas signé comme l’autorité signe. Rien n’en a été pris.
    .recovery = Demander à l’autorité une nouvelle carte, remise en main propre.
failure-case-not-found = Ce dossier n’est pas dans le coffre ouvert. Rien n’a été changé.
    .recovery = Revenir à la liste. Il est peut-être chez un autre agent.
failure-exercise-only = Ceci n’est pas possible dans un exercice. Rien n’a été changé.
    .recovery = Quitter l’exercice et ouvrir son propre coffre.
failure-exercise-file-unknown = À cet endroit, il n’y a pas de fichier d’un exercice de ce guide.
    .recovery = Choisissez le fichier qu’un participant a enregistré, ou le dossier qui les contient. Il finit par .dalil-exercise.
failure-question-unknown = Cette question n’est pas dans le guide. La réponse n’a pas été conservée.
    .recovery = Retourner à la question. Si cela persiste, lire le code à l’administrateur.
failure-response-unfit = Cette réponse ne convient pas à la question. Elle n’a pas été conservée ; la précédente reste.
    .recovery = Regarder ce que l’on peut répondre ici, et répondre de nouveau.
# $limit (Number)
failure-text-too-long = { $limit ->
    [one] Ce texte dépasse { $limit } caractère. Il n’a pas été conservé.
   *[other] Ce texte dépasse { $limit } caractères. Il n’a pas été conservé.
}
    .recovery = Le raccourcir. Ce qui a été tapé est encore ici.
failure-reason-missing = Un degré différent de celui des règles demande une raison. Rien n’a été signé.
    .recovery = Écrire pourquoi, en une phrase ou deux.
failure-statement-missing = La déclaration ou la fonction manque. Rien n’a été signé.
    .recovery = Écrire ce qui a été vu et entendu, et la fonction de qui signe.
failure-release-reason-missing = Il faut une raison avant qu’une partie du dossier quitte cet ordinateur.
    .recovery = En choisir une. « Une autre raison » demande quelques mots.
failure-passphrase-needed = La phrase de passe est demandée de nouveau avant qu’une partie du dossier quitte cet ordinateur.
    .recovery = Saisir la phrase de passe. Rien n’a été écrit.
failure-paper-path-unwritable = Le document n’a pas pu être écrit. Le dossier est intact.
    .recovery = Choisir un autre emplacement, ou rebrancher la clé USB.
failure-paper-path-taken = Un fichier de ce nom existe déjà. Il n’a pas été touché.
    .recovery = Choisir un autre nom, ou le remplacer.
failure-nothing-readable = Ni les dossiers ni une copie ne peuvent être lus. Tout a été laissé tel quel.
    .recovery = Ramener une sauvegarde d’un autre endroit, sur un autre ordinateur si celui-ci faiblit. Demander à l’administrateur.
failure-copy-unfit = La copie n’est pas sortie comme il faut et a été retirée. Vos dossiers et les copies plus anciennes sont intacts.
    .recovery = Réessayer. Si cela continue, le disque faiblit peut-être : faire une sauvegarde à un autre endroit.
failure-no-such-folder = Ce répertoire n’existe pas. Rien n’a changé.
    .recovery = Taper le chemin entier, comme l’affiche le gestionnaire de fichiers, ou brancher la clé.
failure-no-backup = Il n’y a pas de sauvegarde dans ce répertoire. Rien n’a changé.
    .recovery = Choisir le répertoire fait par la sauvegarde ; son nom commence par copy.
failure-backup-damaged = Cette sauvegarde n’est plus telle qu’elle a été faite : elle est abîmée ou incomplète. Rien n’a changé.
    .recovery = Utiliser une autre sauvegarde. Si elle vient d’être écrite, la clé faiblit peut-être : en prendre une autre.
failure-backup-exists = Une sauvegarde de ce moment est déjà là. Rien n’a changé.
    .recovery = Attendre une seconde et réessayer.
failure-vault-exists = Les dossiers de cette sauvegarde sont déjà sur cet ordinateur. Ils n’ont pas été touchés.
    .recovery = Les ouvrir avec leur phrase de passe. S’ils sont abîmés, ils peuvent y être réparés.
failure-case-still-open = Seul un dossier clos peut être effacé. Rien n’a changé.
    .recovery = Clore d’abord le dossier.
failure-code-differs = Ce n’est pas le code du dossier. Rien n’a été effacé.
    .recovery = Regarder le code et le retaper.
failure-not-another-officer = Un collègue doit être d’accord, pas vous. Rien n’a été effacé.
    .recovery = Demander à une autre personne qui a un nom sur cet ordinateur, ou mettre le dossier à la corbeille.
failure-vault-sealed = C’est scellé : plus aucune phrase de passe ne l’ouvre. Tout ce qu’il contient est gardé.
    .recovery = L’ouvrir avec sa feuille de récupération.
failure-passphrase-same = Cette phrase de passe sert déjà ici. Rien n’a été changé.
    .recovery = Choisir d’autres mots.
failure-sheet-needed = Aucune feuille de récupération n’a encore été ressaisie. Rien n’a été commencé ni changé.
    .recovery = Faire la feuille et la ressaisir. Deux minutes, un stylo et du papier suffisent.
failure-sheet-gone = Le code de cette feuille n’est plus disponible. Rien n’a été écrit.
    .recovery = Faire une nouvelle feuille.
# $count (Number)
failure-sheet-length = { $count ->
    [one] { $count } caractère a été saisi ; une feuille en a 36.
   *[other] { $count } caractères ont été saisis ; une feuille en a 36.
}
    .recovery = Neuf groupes de quatre. Regarder si un groupe manque ou s’y trouve deux fois.
# $group (Number)
failure-sheet-group = Le groupe { $group } n’est pas comme sur le papier. Rien n’a été changé.
    .recovery = Regarder ce groupe encore une fois. Une feuille n’a pas de lettre I, L, O ni U : ce sont les chiffres 1 et 0.
failure-sheet-mistyped = Le code n’est pas comme sur le papier. Rien n’a été changé.
    .recovery = Le comparer au papier, groupe par groupe.
failure-sheet-wrong = Ce code est entier, mais il n’ouvre pas ceci. Rien n’a été changé.
    .recovery = La feuille est peut-être celle d’un autre nom, a déjà servi, ou une plus récente l’a remplacée. Chercher la plus récente.
failure-no-authority = Aucune autorité ne peut ouvrir ceci : il n’a jamais été inscrit. Rien n’a été changé.
    .recovery = Cherchez la feuille de récupération, ou une sauvegarde.
failure-nothing-asked = Rien n’a été demandé à l’autorité ici, ou la réponse a déjà servi. Rien n’a été changé.
    .recovery = Demandez d’abord à l’autorité, sur cet ordinateur.
failure-reply-missing = Il n’y a pas de fichier à cet endroit. Rien n’a été changé.
    .recovery = Branchez la clé USB et vérifiez le nom du fichier.
failure-reply-other = Ce fichier n’est pas la réponse à ce qui a été demandé ici. Rien n’a été changé.
    .recovery = Seule la réponse à la dernière demande ouvre. Comparez les six mots avec l’autorité.
failure-reply-passphrase = Ce n’est pas la phrase de passe choisie avec la demande. Rien n’a été changé.
    .recovery = Essayez celle choisie alors. Si elle est oubliée aussi, demandez de nouveau à l’autorité.
failure-not-believed = Ce n’est pas un fichier d’une autorité que l’on peut croire. Rien n’a été changé.
    .recovery = Reprenez-le à sa source et comparez par téléphone.
failure-sheet-file-stays = Le fichier n’a pas pu être enlevé. Il se trouve toujours au même endroit.
    .recovery = L’enlever à la main, ou reconnecter la clé et essayer encore une fois.
failure-colleague-unknown = On ne peut pas partager avec ce collègue. Rien n’a été donné.
    .recovery = Qui est ajouté avec la phrase de passe d’un collègue peut partager. Ajouter un nom ainsi.
failure-colleague-changed = Les clés du collègue ne sont plus celles d’avant. Rien n’a été donné.
    .recovery = Demander à l’administrateur avant de partager quoi que ce soit sur cet ordinateur.
failure-share-not-yours = Seul qui a commencé le dossier le partage. Rien n’a changé.
    .recovery = Demander au collègue qui l’a commencé.
failure-conflict-changed = Autre chose a été dit entre-temps, ou c’est déjà tranché. Rien n’a été changé.
    .recovery = Regardez ce qui est noté maintenant, puis décidez.
failure-outbox-missing = Le fichier commun aux agents de cet ordinateur n’est pas ouvert. Rien n’a changé.
    .recovery = Verrouiller, rouvrir et réessayer. Si cela reste ainsi, faire une sauvegarde et demander à l’administrateur.
failure-desk-only-reads = Ce coffre n’est pas un bureau qui peut le faire. Rien n’a changé.
    .recovery = Demander à qui garde les clés de l’autorité.
failure-case-of-another = Au bureau, le dossier d’un agent se lit et ne s’écrit pas. Rien n’a changé.
    .recovery = Décider, ou demander à l’agent.
failure-decision-missing = Il manque les motifs ou la qualité.
    .recovery = Écrire les deux, puis signer de nouveau.
failure-desk-files-unfit = Le dossier ne contient pas le manifeste d’une autorité avec une clé que cette phrase ouvre. Rien n’a changé.
    .recovery = Chercher le dossier fait par l’autorité et vérifier sa phrase de passe.
failure-desk-of-another = Ce coffre est le bureau d’une autre autorité. Rien n’a changé.
    .recovery = Créer un nouveau coffre pour ce bureau.
failure-device-unknown = Ce bureau ne connaît pas cet ordinateur ou cet agent. Rien n’a été transmis.
    .recovery = Attendre sa demande et la certifier.
failure-device-place-missing = Il manque l’organisation ou la région.
    .recovery = Écrire les deux, puis certifier de nouveau.
failure-second-reader-needed = Aujourd’hui, un seul lecteur a laissé sortir, ou fait effacer ailleurs, autant de dossiers qu’il le peut en un jour. Rien n’a été fait de celui-ci.
    .recovery = Demander la signature d’un second lecteur, ou continuer demain.
failure-second-reader-unfit = Ce n’est pas un autre lecteur de ce bureau. Rien n’est sorti.
    .recovery = Un second lecteur est un autre agent du bureau de la même autorité sur cet ordinateur.
failure-card-unread = Ce n’est pas la carte d’une autorité. Rien n’a changé.
    .recovery = Cherchez le texte qui commence par DALIL1, ou tapez les trois lignes de la carte.
# $line (String): which line of the card, $group (Number): which of its groups
failure-card-group = { $line ->
    [code] Le groupe { $group } du code n’est pas comme sur la carte.
   *[authority] Le groupe { $group } de l’autorité n’est pas comme sur la carte.
}
    .recovery = Regardez ce groupe encore une fois. Une carte n’a pas de lettre I, L, O ni U : ce sont les chiffres 1 et 0.
# $line (String): which line of the card, $count, $wanted (Number): characters
failure-card-length = { $line ->
    [code] Le code a { $wanted } caractères ; { $count } ont été tapés.
   *[authority] L’autorité a { $wanted } caractères ; { $count } ont été tapés.
}
    .recovery = Des groupes de quatre. Regardez s’il en manque un ou s’il y est deux fois.
# $line (String): which line of the card
failure-card-mistyped = { $line ->
    [code] Le code n’est pas comme sur la carte.
   *[authority] L’autorité n’est pas comme sur la carte.
}
    .recovery = Comparez avec la carte, groupe par groupe.
failure-card-address = Ce n’est pas l’adresse d’un serveur.
    .recovery = Elle commence par https et se trouve sur la carte, au-dessus des deux codes.
failure-card-expired = Cette carte ne compte plus. Rien n’a été envoyé, et tout est gardé.
    .recovery = Demandez une nouvelle carte à l’autorité.
failure-card-spent = Le code de cette carte a déjà servi, ou n’est pas de cette autorité. Tout est gardé.
    .recovery = Demandez une nouvelle carte. Si quelqu’un d’autre a pu utiliser la vôtre, dites-le.
failure-card-missing = Aucune carte n’est à portée : le verrouillage l’a rangée.
    .recovery = Tapez ou lisez la carte à nouveau.
failure-manifest-other = Ce n’est pas l’autorité que la carte nomme. Rien ne lui a été envoyé.
    .recovery = Comparez le serveur avec la carte. S’il est juste, dites-le à l’autorité, à un numéro que vous connaissez.
failure-manifest-unfit = Ce n’est pas un manifeste, ou il n’est pas signé comme il le faut. Rien n’a changé.
    .recovery = Demandez à nouveau le fichier à l’autorité.
failure-manifest-expired = Ce que l’autorité dit d’elle n’est plus à jour. Rien n’a changé.
    .recovery = Demandez une nouvelle carte à l’autorité.
failure-other-authority = Cet ordinateur appartient déjà à une autre autorité. Rien n’a changé.
    .recovery = Utilisez une carte de celle-ci, ou parlez avec votre administrateur.
failure-program-old = Ce programme est trop ancien pour l’autorité. Tout est gardé, et le travail continue.
    .recovery = Demandez la version plus récente à votre administrateur.
failure-not-joined = Vous n’avez pas encore rejoint d’autorité. Rien n’a été envoyé.
    .recovery = Rejoignez-la d’abord avec une carte, dans les réglages.
failure-not-met = Personne n’a encore vu de quelle autorité il s’agit. Rien n’a été envoyé.
    .recovery = Connectez-vous au réseau et demandez encore, ou lisez le fichier de l’autorité.
failure-name-missing = Le bureau doit savoir qui il approuve. Rien n’a été envoyé.
    .recovery = Indiquez votre nom et ce que vous faites.
failure-wrong-server = Qui a répondu n’est pas le serveur de cette autorité. Rien ne lui a été envoyé.
    .recovery = Essayez un autre réseau. Si cela persiste, dites-le à votre administrateur.
failure-no-network = Aucun serveur ne répond. Tout est gardé sur cet ordinateur.
    .recovery = Continuez à travailler : un nouvel essai se fait tout seul. Ou utilisez une clé.
failure-server-busy = Le serveur est occupé. Tout est gardé sur cet ordinateur.
    .recovery = Un nouvel essai se fait tout seul.
failure-nothing-waits = Rien n’attend, donc rien n’a été écrit.
    .recovery = Donnez d’abord un dossier, ou lisez plutôt une réponse.
failure-stick-empty = Il n’y a rien de l’autorité dans ce dossier. Rien n’a changé.
    .recovery = Choisissez le dossier de la clé où se trouve la réponse.
failure-stick-cut = Ce qui est sur la clé n’est pas complet. Ce qui était entier a été pris.
    .recovery = Redemandez-le sur une autre clé. Lire deux fois ne fait aucun mal.
failure-stick-foreign = Ce qui est sur la clé n’est pas pour cet ordinateur. Rien n’a changé.
    .recovery = Regardez si la clé d’un autre agent a été prise par erreur.
failure-stick-full = Il n’y a plus de place sur la clé. Tout est gardé sur cet ordinateur.
    .recovery = Utilisez une autre clé, ou faites de la place sur celle-ci.
failure-stick-read-only = La clé ne peut pas être écrite. Tout est gardé sur cet ordinateur.
    .recovery = Cherchez un petit verrou sur la clé, ou utilisez-en une autre.
failure-pack-unfit = Ce n’est pas une édition du guide signée par ceux que l’autorité nomme. Rien n’a changé.
    .recovery = Reprenez le fichier chez qui signe les guides, et comparez par téléphone.

failure-pack-older = Cette édition n’est pas plus récente que celle qui est là. Rien n’a changé.
    .recovery = Demandez l’édition la plus récente à qui signe les guides.

failure-pack-expired = Cette édition est hors délai. Rien n’a changé.
    .recovery = Demandez à qui signe les guides une édition qui compte.

failure-unexpected = Quelque chose d’inattendu s’est passé. Tout est conservé jusqu’à la dernière réponse.
    .recovery = Réessayer. Si cela persiste, redémarrer et lire le code à l’administrateur.
