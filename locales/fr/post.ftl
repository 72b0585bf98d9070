### review: unreviewed
### Le chemin vers l’autorité : la rejoindre, ce qui attend et pourquoi, la clé USB. Deux mots ne se mêlent jamais : gardé ici, reçu là-bas.

## In the settings

post-title = Autorité et envoi
post-join = Rejoindre une autorité
post-join-hint = Avec la carte que quelqu’un de l’autorité vous a remise. Le travail continue, et rien n’est envoyé que vous n’ayez choisi.
post-to-waiting = Ce qui attend l’envoi
post-standing-alone = Cet ordinateur n’appartient à aucune autorité. Tout fonctionne sauf l’envoi.
post-standing-asking = Vous avez demandé à rejoindre. Le serveur n’a pas encore la demande ; le travail continue.
post-standing-uncertified = Le serveur a votre demande, et l’autorité ne l’a pas encore approuvée. Travail et envoi continuent.
post-standing-certified = L’autorité connaît cet ordinateur.
post-standing-revoked = L’autorité a retiré cet ordinateur. Tout est gardé ici. Ce qui est scellé peut encore être remis une fois ; parlez avec l’autorité.
post-server = Serveur
post-authority-words = Ses six mots
post-request-words = Vos six mots
post-request-words-hint = Quand on vous appelle pour vous approuver, ils sont comparés. Lisez-les à voix haute ; ne les tapez nulle part.
# $version (Number), $when (element): a date
post-edition = Ce qu’elle dit d’elle
post-edition-of = N° { $version }, du { $when }
post-old-title = Cela date un peu
# $when (element): a date
post-old = Ce que cet ordinateur sait de l’autorité valait jusqu’au { $when }. Le travail continue. Connectez-vous une fois au réseau, ou lisez une clé de l’autorité.
post-earlier = Dossiers seulement sur cet ordinateur
# $count (Number)
post-earlier-count = { $count ->
    [one] { $count } dossier n’est que sur cet ordinateur. Vous choisissez si l’autorité le reçoit.
   *[other] { $count } dossiers ne sont que sur cet ordinateur. Vous choisissez lesquels l’autorité reçoit.
}
post-offer-open = Choisir des dossiers

## Joining

join-title = Rejoindre une autorité
join-back = Retour
join-card = La carte
join-card-hint = Elle vaut pour un ordinateur, pendant quatorze jours. Cette étape se fait sans réseau.
join-how = Comment elle entre
join-how-typed = La taper
join-how-square = D’un lecteur
join-how-file = D’un fichier
join-square = Le texte du carré
join-square-hint = Placez le curseur ici et laissez le lecteur lire le carré, ou collez le texte. Il commence par DALIL1.
join-file = Le fichier
join-file-hint = Le chemin complet du fichier de la carte, ou d’une photo de son carré, par exemple sur une clé.
join-server = Serveur
join-server-hint = Comme sur la carte ; il commence par https.
join-authority = Autorité
join-authority-hint = Sept groupes de quatre.
join-code = Code
join-code-hint = Cinq groupes de quatre.
# $count, $wanted (Number): characters
join-typed = { $count } sur { $wanted }
join-letters = Pas de lettre I, L, O ni U : ce qui y ressemble est le chiffre 1 ou 0. Tirets et espaces ne comptent pas.
join-read = Continuer
join-meet = Est-ce votre autorité ?
# $server (String): an address
join-looking = On demande à { $server } qui il est. Seul le nom de son manifeste est dit ; rien de vous ni d’un dossier.
join-look-again = Demander encore
join-no-answer = Rien n’a été envoyé. La carte reste ici jusqu’au verrouillage ; vous pouvez travailler et revenir.
join-by-stick = Sans réseau
join-manifest = Fichier du manifeste
join-manifest-hint = La personne qui vous a remis la carte peut vous donner ce fichier sur une clé. La carte prouve que c’est le bon.
join-manifest-read = Lire le fichier
join-words-hint = En cas de doute, appelez l’autorité à un numéro que vous connaissez et comparez ces six mots.
join-yes = C’est elle
join-no = Ranger la carte
join-who = Qui demande ?
join-who-hint = Seul le bureau de l’autorité peut le lire ; le serveur ne le peut pas.
join-name = Votre nom
join-role = Ce que vous faites, et où
join-role-hint = Par exemple : inspection du travail, Agadir.
join-who-missing = Remplissez les deux : le bureau doit savoir qui il approuve.
join-later = Les dossiers que je commence désormais vont à l’autorité
join-later-hint = Chacun est scellé pour que seul le bureau le lise. Sinon, vous choisissez dossier par dossier.
join-ask = Demander à rejoindre
join-done = Votre demande est faite
join-done-hint = Vous pouvez travailler et envoyer tout de suite. Quelqu’un de l’autorité comparera ces mots avec vous et approuvera.
join-finish = Terminé

## Earlier cases

offer-title = Quels dossiers d’avant l’autorité peut-elle recevoir ?
offer-hint = Rien n’en est sorti de cet ordinateur. Ce que vous ne choisissez pas reste ici, et vous pourrez le choisir plus tard.
offer-all = Tous
offer-none = Les garder ici
# $count (Number)
offer-chosen = { $count ->
    [0] Choisissez-en au moins un
    [one] Donner { $count } dossier
   *[other] Donner { $count } dossiers
}
offer-consent-agrees = La personne accepte qu’un service le sache
offer-consent-refuses = La personne a refusé qu’on le sache
offer-consent-not-asked = On n’a pas demandé à la personne
offer-urgent = D’abord, maintenant
offer-basis = Sur quelle base
offer-basis-consent = La personne est d’accord
offer-basis-duty = Notre service l’exige
offer-basis-missing = Dites sur quelle base.
# $count (Number)
offer-given = { $count ->
    [one] { $count } dossier attend l’envoi.
   *[other] { $count } dossiers attendent l’envoi.
}

## What waits

sending-title = Ce qui attend l’envoi
sending-back = Retour
sending-none = Rien n’attend
sending-none-hint = Le serveur a tout ce que vous avez donné, et l’a signé.
sending-none-alone = Cet ordinateur n’appartient encore à aucune autorité. Tout est gardé ici.
sending-now = Envoyer maintenant
# Where nothing waits: what came is fetched
sending-look = Interroger le serveur
sending-going = Envoi…
sending-mode = Quand envoyer
sending-mode-automatic = Tout seul
sending-mode-metered = Avec mesure
sending-mode-manual = Quand je le demande
sending-mode-automatic-hint = Dès qu’il y a un réseau. L’envoi continue pendant le travail et s’arrête au verrouillage.
sending-mode-metered-hint = Les cas urgents et les mots tout seuls ; les fichiers quand vous le demandez.
sending-mode-manual-hint = Rien ne part avant que vous pressiez le bouton.
# $when (element): a moment
sending-last = Dernier essai { $when }
sending-never = Pas encore essayé
# $when (element): a time
sending-next = Nouvel essai à { $when }
# $when (element): a moment
sending-agreed = Le serveur a tout eu pour la dernière fois { $when }
sending-column-case = Dossier
sending-column-what = Quoi
sending-column-size = Taille
sending-column-why = Pourquoi il attend
sending-urgent = D’abord, maintenant
# $count (Number)
sending-parts = { $count ->
    [one] { $count } partie du dossier
   *[other] { $count } parties du dossier
}
# $count (Number)
sending-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
# $parts, $files (String)
sending-parts-and-files = { $parts } et { $files }
# $count (Number)
sending-others = { $count ->
    [one] { $count } partie des dossiers d’un collègue attend aussi.
   *[other] { $count } parties des dossiers d’un collègue attendent aussi.
}
# $count (Number): cases that the list leaves out
sending-more = { $count ->
    [one] Un dossier de plus attend, dans l’ordre du départ.
   *[other] { $count } dossiers de plus attendent, dans l’ordre du départ.
}
sending-why-next-in-line = Son tour vient
sending-why-sending = En cours d’envoi
sending-why-no-network = Pas de réseau, ou le serveur ne répond pas
sending-why-busy = Le serveur est occupé
sending-why-wrong-server = Un autre serveur a répondu ; rien ne lui a été envoyé
sending-why-not-approved = En attente d’approbation
sending-why-metered = Un fichier : part quand vous le demandez
sending-why-manual = Part quand vous le demandez
sending-why-quota = Le serveur ne garde plus rien de cet ordinateur
sending-why-revoked = Cet ordinateur a été retiré
sending-why-program-old = Ce programme est trop ancien pour le serveur
sending-why-card-spent = Le code de la carte ne compte plus : demandez une nouvelle carte
sending-why-server-broken = Ce qui répond ne suit pas les règles ; rien n’en a été pris
sending-safe = Tout est gardé sur cet ordinateur jusqu’à ce que le serveur l’ait signé.

## The stick

stick-open = Utiliser une clé USB
stick-title = Par clé USB
stick-what = Ce qui attend est écrit scellé : qui trouve la clé ne peut rien en lire et ne voit pas combien de dossiers c’est. Cela continue d’attendre ici jusqu’au retour de la réponse.
stick-how = Que faire
stick-how-write = Écrire ce qui attend
stick-how-read = Lire une réponse
stick-folder = Dossier sur la clé
stick-folder-missing = Nommez un dossier.
stick-read-hint = Là où l’autorité a mis sa réponse. Ce qui est sur la clé y reste.
stick-write = Écrire
stick-read = Lire
stick-writing = Écriture, puis relecture.
stick-reading = Lecture.
stick-give-up = Abandonner
# $count (Number)
stick-written = { $count ->
    [one] { $count } partie est sur la clé
   *[other] { $count } parties sont sur la clé
}
# $path (element): a path
stick-written-where = Elle se trouve à { $path }. Remettez la clé à l’autorité, ou à qui l’y porte.
# $count (Number)
stick-fresh = { $count ->
    [0] Rien n’y était nouveau
    [one] { $count } nouvelle partie a été lue
   *[other] { $count } nouvelles parties ont été lues
}
stick-fresh-hint = Lire une clé deux fois ne change rien.
stick-done = Terminé
stick-close = Fermer

## Of one case

delivery-here = Seulement sur cet ordinateur
delivery-waiting = Autorité : attend l’envoi
# $count (Number): parts that wait
delivery-partly = { $count ->
    [one] Autorité : { $count } partie attend
   *[other] Autorité : { $count } parties attendent
}
# $when (element): a moment
delivery-received = Reçu par le serveur { $when }
delivery-read = Lu au bureau { $when }
delivery-answered = Réponse du bureau { $when }
delivery-row-here = Pas envoyé
delivery-row-waiting = Attend
delivery-row-partly = Envoyé en partie
delivery-row-received = Reçu par le serveur
delivery-row-read = Lu au bureau
delivery-row-answered = Réponse du bureau
# $count (Number): parts that wait
delivery-beside = { $count ->
    [0] Rien n’attend l’envoi.
    [one] { $count } partie attend l’envoi.
   *[other] { $count } parties attendent l’envoi.
}
key-send-now = Envoyer maintenant
