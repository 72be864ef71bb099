title = Portada
lead = La votación es mañana.
