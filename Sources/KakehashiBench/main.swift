print("kakehashi-bench")
