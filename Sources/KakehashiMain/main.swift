print("kakehashi")
