import Kakehashi
