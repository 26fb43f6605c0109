scenario = None
