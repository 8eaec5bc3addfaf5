# İş ortağının ay ay bulunduğu kademe.

title = Plan boyunca kademe
evolving = Programın kendi kuralları sizi yükseltir ya da düşürür.
held = Sizin seçiminizle sabit; programın kuralları uygulansın istiyorsanız serbest bırakın.
